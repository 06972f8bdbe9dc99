import { byPlace, splice, type Replacement as TextEdit } from '../text/splice';

export type { TextEdit };

export interface EditedText {
  text: string;
  /**
   * Where an offset of the old text lies in the new one. Inside a replaced part: at the replacement's start or
   * end, as `side` says; at an insertion: before or after it.
   */
  mapOffset(offset: number, side: 'start' | 'end'): number;
}

/** Applies edits given in any order. Throws RangeError for edits outside the text or overlapping ones. */
export function applyEdits(text: string, edits: readonly TextEdit[]): EditedText {
  const ordered = edits.toSorted(byPlace);
  return {
    text: splice(text, ordered),
    mapOffset: (offset, side) => mapOffset(ordered, offset, side),
  };
}

/** The one stretch that holds every edit, as it was and as it becomes; null without edits. */
export function changedRange(text: string, edits: readonly TextEdit[]): TextEdit | null {
  if (edits.length === 0) return null;
  const start = Math.min(...edits.map((edit) => edit.start));
  const end = Math.max(...edits.map((edit) => edit.end));
  const inside = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end, replacement: splice(text.slice(start, end), inside) };
}

function mapOffset(ordered: readonly TextEdit[], offset: number, side: 'start' | 'end'): number {
  let drift = 0;
  for (const { start, end, replacement } of ordered) {
    if (offset < start) break;
    const isInside = start < offset && offset < end;
    const isAtInsertion = start === end && offset === start;
    if (isInside || isAtInsertion) return start + drift + (side === 'end' ? replacement.length : 0);
    if (offset < end) break;
    drift += replacement.length - (end - start);
  }
  return offset + drift;
}
