export interface Replacement {
  /** UTF-16 offsets, end exclusive. */
  start: number;
  end: number;
  replacement: string;
}

/** The text with the replacements made, given in any order. Throws RangeError where one lies outside or two overlap. */
export function splice(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of replacements.toSorted(byPlace)) {
    if (start < at || end < start || end > text.length)
      throw new RangeError(`Edit ${start}–${end} does not fit`);
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

export function byPlace(a: Replacement, b: Replacement): number {
  return a.start - b.start || a.end - b.end;
}
