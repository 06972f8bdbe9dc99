import '../node/resolve-hook.ts';
import type { Range } from '../../lib/summarize/ranges.ts';

const { findEnclosures } = await import('../../lib/summarize/enclosures.ts');
const { isEnglish } = await import('../../lib/text/language.ts');
const { droppable } = await import('../../lib/summarize/guards.ts');
const { DAY, MONTHS } = await import('../../lib/text/calendar.ts');

export type CutFault =
  | 'not its words'
  | 'splits a number'
  | 'splits a name'
  | 'splits a quotation'
  | 'drops a limit';

/**
 * What is wrong with a text shown for a source sentence, looking only at the two: whether its words are the source's
 * in their order, and, for every part that was left out, whether that splits a number, a name or a quotation or holds a
 * negation, hedge, condition or attribution. Empty: nothing found.
 */
export function cutFaults(source: string, text: string, lang: string): CutFault[] {
  const faults = new Set<CutFault>();
  const left = omissions(source, text);
  if (!left) return ['not its words'];
  for (const ranges of left) {
    if (ranges.every((range) => splitsFigure(source, range))) faults.add('splits a number');
    if (ranges.every((range) => splitsName(source, range))) faults.add('splits a name');
    if (isEnglish(lang) && !ranges.some((range) => droppable(source, range))) faults.add('drops a limit');
  }
  if (left.length > 0 && isEnglish(lang) && !findEnclosures(text)) faults.add('splits a quotation');
  return [...faults];
}

interface Token extends Range {
  form: string;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.,:-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

function tokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    form: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/**
 * The parts of the source that are not in the text, of all alignments that with the fewest, each in all the places where
 * it may lie ("the jars (small jars)" without "(small jars)" or "jars (small"); undefined where none is.
 */
function omissions(source: string, text: string): Range[][] | undefined {
  const whole = tokens(source);
  const part = tokens(text);
  // gaps[i][j]: fewest gaps after taking whole[i] as part[j].
  const gaps = whole.map(() => part.map(() => Number.POSITIVE_INFINITY));
  const from = whole.map(() => part.map(() => -1));
  part.forEach(({ form }, j) => {
    let best = Number.POSITIVE_INFINITY;
    let bestAt = -1;
    whole.forEach((token, i) => {
      const row = gaps[i];
      const origin = from[i];
      if (row && origin && token.form === form) {
        const near = i > 0 ? (gaps[i - 1]?.[j - 1] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
        if (j === 0) row[0] = i === 0 ? 0 : 1;
        else if (near <= best + 1) [row[j], origin[j]] = [near, i - 1];
        else [row[j], origin[j]] = [best + 1, bestAt];
      }
      const before = gaps[i]?.[j - 1] ?? Number.POSITIVE_INFINITY;
      if (j > 0 && before < best) [best, bestAt] = [before, i];
    });
  });
  const last = part.length - 1;
  const cost = (i: number) => (gaps[i]?.[last] ?? Number.POSITIVE_INFINITY) + (i < whole.length - 1 ? 1 : 0);
  let at = [...whole.keys()].reduce((a, b) => (a < 0 || cost(b) < cost(a) ? b : a), -1);
  if (part.length === 0 || at < 0 || !Number.isFinite(cost(at))) return part.length === 0 ? [] : undefined;

  const taken: number[] = [];
  for (let j = last; j >= 0; j--) {
    taken.unshift(at);
    at = from[at]?.[j] ?? -1;
  }
  return rangesBetween(whole, taken, source);
}

/** The left-out words with the marks that belong to them: those that touch the kept words stay with these. */
function rangesBetween(whole: readonly Token[], taken: readonly number[], source: string): Range[][] {
  const found: Range[][] = [];
  let previous = -1;
  for (const at of [...taken, whole.length]) {
    if (at > previous + 1) found.push(places(whole, previous, at, source));
    previous = at;
  }
  return found.filter((ranges) => ranges.length > 0);
}

/**
 * Where the words between `before` and `after` may have lain: further left while the word before them is also their
 * last, further right while the word after them is also their first.
 */
function places(whole: readonly Token[], before: number, after: number, source: string): Range[] {
  let shift = 0;
  while (before + shift >= 0 && whole[before + shift]?.form === whole[after + shift - 1]?.form) shift--;
  const found: Range[] = [];
  do {
    const start = afterMarks(source, whole[before + shift]?.end ?? 0);
    const end = afterMarks(source, whole[after + shift - 1]?.end ?? source.length);
    if (start < end) found.push({ start: before + shift < 0 ? 0 : start, end });
    shift++;
  } while (after + shift <= whole.length && whole[before + shift]?.form === whole[after + shift - 1]?.form);
  return found;
}

function afterMarks(source: string, offset: number): number {
  return offset + (/^[^\s\p{L}\p{N}([“«„–—-]*/u.exec(source.slice(offset))?.[0].length ?? 0);
}

/** A figure on both sides of the seam, with nothing but the left-out part between: "5 – 3 – 2". */
function splitsFigure(source: string, { start, end }: Range): boolean {
  const gap = source.slice(start, end);
  const before = source.slice(0, start);
  const after = source.slice(end);
  const opens = /\p{N}\s*$/u.test(before) && /^[\s]?[–-]?\s?\p{N}/u.test(gap);
  const closes = /\p{N}$/u.test(gap) && /^\s?[–-]?\s?\p{N}/u.test(after);
  return opens || closes;
}

/** Capitalised words on both sides of a seam with only a space between, not at a sentence's start. */
function splitsName(source: string, { start, end }: Range): boolean {
  const joins = (left: string, right: string) =>
    /(?<=\S\s)\p{Lu}[\p{L}’'-]*$/u.test(left) && /^\s\p{Lu}\p{Ll}/u.test(right);
  const opens = joins(source.slice(0, start), source.slice(start));
  const closes = joins(source.slice(0, end), source.slice(end));
  return (
    (start > 0 && opens && !DAY_START.test(source.slice(start))) ||
    (end < source.length && start > 0 && closes && !DAY_END.test(source.slice(0, end)))
  );
}

const DAY_START = new RegExp(`^\\s(?:${DAY}|${MONTHS})\\b`);
const DAY_END = new RegExp(`(?:day|${MONTHS})$`);
