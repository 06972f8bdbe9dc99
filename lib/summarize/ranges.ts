/** UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A text made of parts of a source. */
export interface Excerpt {
  text: string;
  /** For each UTF-16 unit of `text`, the offset in the source that it was taken from. */
  origin: number[];
}

/**
 * What is left of `source` without `removed` (ascending, not overlapping): the parts joined with single spaces,
 * stray punctuation at the joins dropped, the first letter a capital if the sentence lost its beginning.
 */
export function excerpt(source: string, removed: readonly Range[]): Excerpt {
  const units: string[] = [];
  const origin: number[] = [];
  let joining = false;
  const push = (unit: string, from: number) => {
    units.push(unit);
    origin.push(from);
  };
  const pop = () => {
    units.pop();
    origin.pop();
  };

  for (const { start, end } of complement(removed, source.length)) {
    joining = start > 0;
    for (let i = start; i < end; i++) {
      const unit = source.charAt(i);
      const last = units.at(-1);
      if (joining) {
        if (last === undefined && /[\s,;:–—-]/.test(unit)) continue;
        if (unit === ' ' && (last === ' ' || last === undefined)) continue;
        if (unit === ',' && /[,;:]/.test(units.findLast((u) => u !== ' ') ?? '')) continue;
        if (/[,.;:!?]/.test(unit)) {
          while (units.at(-1) === ' ') pop();
          if (/[.!?]/.test(unit)) while (/[\s,;:–—]/.test(units.at(-1) ?? '')) pop();
        } else if (unit !== ' ' && last !== undefined && last !== ' ' && i === start) {
          push(' ', i);
        }
        joining = /[\s,;:]/.test(unit);
      }
      push(units.length === 0 && start > 0 ? capital(unit, source.slice(i)) : unit, i);
    }
  }
  return { text: units.join(''), origin };
}

/** The excerpt's text up to `offset`, ended with a period. */
export function closed(text: string, offset: number): string {
  const kept = withoutLooseEnd(text.slice(0, offset));
  return /[.!?…]\s?(?:["”’')\]]|\[[^[\]]{1,20}\])*$/.test(kept) ? kept : `${kept}.`;
}

/** Without the spaces and marks at the end that end no sentence. */
export function withoutLooseEnd(text: string): string {
  let end = text.length;
  while (LOOSE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const LOOSE = /[\s,;:–—-]/;

function complement(removed: readonly Range[], length: number): Range[] {
  const kept: Range[] = [];
  let start = 0;
  for (const range of removed) {
    if (range.start > start) kept.push({ start, end: range.start });
    start = range.end;
  }
  if (start < length) kept.push({ start, end: length });
  return kept;
}

/** Words such as "iPhone" keep their small first letter, as do those that begin with an ß, which has none for one. */
function capital(unit: string, rest: string): string {
  const large = unit.toUpperCase();
  return large.length > 1 || /^\p{Ll}+\p{Lu}/u.test(rest) ? unit : large;
}
