import type { Span } from '../text/sentences';

/**
 * What no edit may touch, as UTF-16 offsets of the whole text, ascending, not overlapping: code in backticks, quoted
 * text, URLs, e-mail addresses, @handles, #tags, paths and identifiers, numbers, words in capitals or with inner
 * capitals, and names (capitalised words inside a sentence). Linear time.
 *
 * @param sentences the text's sentences: their first words may be capitalised without being names.
 */
export function protectedSpans(text: string, sentences: readonly Span[]): Span[] {
  return merged([...code(text), ...quotes(text), ...chunks(text), ...names(text, sentences)]);
}

export function touches(spans: readonly Span[], start: number, end: number): boolean {
  return spans.some((span) =>
    start === end ? span.start < start && start < span.end : span.start < end && start < span.end,
  );
}

function code(text: string): Span[] {
  return [...matches(text, /```[\s\S]*?(?:```|$)/g), ...matches(text, /`[^`\n]{1,300}`/g)];
}

/** Apostrophes inside are no ends. */
const SINGLE = "[^‘’'\\n]{1,200}(?:(?<=\\p{L})['’](?=\\p{L})[^‘’'\\n]{1,200}){0,9}";
const QUOTES = [
  /"[^"\n]{1,400}"/g,
  /“[^“”\n]{1,400}”/g,
  /«[^«»\n]{1,400}»/g,
  new RegExp(`‘${SINGLE}’(?!\\p{L})`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])'(?=\\S)${SINGLE}'(?!\\p{L})`, 'gu'),
];
const QUOTED_LINE = /^[ \t]*>.*$/gm;

function quotes(text: string): Span[] {
  return [...QUOTES, QUOTED_LINE].flatMap((pattern) => matches(text, pattern));
}

/** Runs without white space that are no plain words. */
function chunks(text: string): Span[] {
  return matches(text, /\S+/g).flatMap(({ start, end }) => {
    const chunk = text.slice(start, end);
    if (isMachineText(chunk)) return [{ start, end: end - trailingPunctuation(chunk) }];
    return matches(chunk, WORD)
      .filter((word) => isFixedWord(chunk.slice(word.start, word.end)))
      .map((word) => ({ start: start + word.start, end: start + word.end }));
  });
}

const WORD = /[\p{L}\p{M}\p{N}_$€£%]+(?:['’.:-][\p{L}\p{M}\p{N}_]+)*/gu;

function isMachineText(chunk: string): boolean {
  return (
    /[@#\\_={}<>|~^]/.test(chunk) ||
    chunk.includes('://') ||
    chunk.includes('()') ||
    /^(?:www\.|--?\p{L}|["'(]?\.\p{L})/u.test(chunk) ||
    /[^\s/]\/[^\s/]/.test(chunk) ||
    /^[~./]+\//.test(chunk) ||
    /[\p{L}\p{N}]\.\p{L}/u.test(chunk) ||
    /\p{Extended_Pictographic}/u.test(chunk)
  );
}

function trailingPunctuation(chunk: string): number {
  let count = 0;
  while (count < chunk.length - 1 && '.,;:!?)'.includes(chunk.at(-1 - count) ?? ' ')) count += 1;
  return count;
}

function isFixedWord(word: string): boolean {
  if (/[\p{N}$€£%]/u.test(word)) return true;
  if (/^(?:I|I['’].*)$/.test(word)) return false;
  return /\p{Lu}\p{Lu}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word);
}

/** Words with a capital where no sentence, list item or bracketed remark begins. */
function names(text: string, sentences: readonly Span[]): Span[] {
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return matches(sentence, WORD)
      .filter(({ start: at, end: to }) => {
        const word = sentence.slice(at, to);
        return (
          /^\p{Lu}/u.test(word) &&
          !/^(?:I(?:$|['’])|Sir$|Madam$)/.test(word) &&
          !opens(sentence.slice(0, at)) &&
          !isStrayCapital(sentence, at, to)
        );
      })
      .map((span) => ({ start: start + span.start, end: start + span.end }));
  });
}

const SELDOM_NAMES = new Set(
  'The When If So But And Or Because While Although Since As Then There This That These Those Which'.split(
    ' ',
  ),
);

/** A function word with a capital among words without. */
export function isStrayCapital(sentence: string, start: number, end: number): boolean {
  return (
    SELDOM_NAMES.has(sentence.slice(start, end)) &&
    /[\p{Ll},;] $/u.test(sentence.slice(Math.max(0, start - 2), start)) &&
    /^ \p{Ll}/u.test(sentence.slice(end, end + 2))
  );
}

/** Nothing but marks before, or a full stop, question or exclamation mark that is no abbreviation's. */
function opens(before: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(before.slice(-400))) return true;
  return /(?:[!?…]|\p{Ll}{3,}\.)["”')\]]*\s+$/u.test(before.slice(-16));
}

function matches(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
