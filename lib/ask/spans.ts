import { CELL_GAP } from '../protocol/page';
import { MONTHS, SHORT_MONTH } from '../text/calendar';
import { MAGNITUDES, NUMBER_WORDS } from '../text/numbers';
import { isStopWord } from '../text/stop-words';

/** A word as a span may begin or end with it: its offsets leave out the punctuation around it. */
export interface Chunk {
  start: number;
  end: number;
  text: string;
  /** Punctuation stands before or after it. */
  isOpening: boolean;
  isClosing: boolean;
  /** The next word stands in another cell of the row. */
  endsCell: boolean;
}

/** Chunks from `first` to `last`, both included. */
export interface ChunkRange {
  first: number;
  last: number;
}

/** The words of a sentence, cut at spaces, without quotes, brackets and stops around them, nor a possessive ending. */
export function chunksOf(sentence: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const match of sentence.matchAll(/\S+/g)) {
    const [word] = match;
    let start = 0;
    let end = word.length;
    while (start < end && BEFORE.includes(word[start] ?? '') && !SIGNED.test(word.slice(start))) start++;
    while (end > start && AFTER.includes(word[end - 1] ?? '')) end--;
    if (ABBREVIATION.test(word.slice(start, end)) && word[end] === '.') end++;
    if (/['’]s$/.test(word.slice(start, end))) end -= 2;
    if (start >= end) {
      const previous = chunks.at(-1);
      if (previous) {
        previous.isClosing = true;
        previous.endsCell ||= word === CELL_GAP.trim();
      }
      continue;
    }
    const text = word.slice(start, end);
    const isOpening = start > 0 || chunks.length === 0 || chunks.at(-1)?.isClosing === true;
    const isClosing = end < word.length;
    chunks.push({
      start: match.index + start,
      end: match.index + end,
      text,
      isOpening,
      isClosing,
      endsCell: false,
    });
  }
  return chunks;
}

/** Numbers of the chunks that an answer may begin with: function words don't, but for those that give a reason. */
export function spanStarts(chunks: readonly Chunk[]): number[] {
  return chunks.flatMap(({ text }, index) => (isFunctionWord(text) ? [] : [index]));
}

/** The chunk that the longest span from `first` on ends with, in the same cell of a row. */
export function longestEnd(chunks: readonly Chunk[], first: number): number {
  const longest = Math.min(chunks.length, first + MAX_SPAN_WORDS) - 1;
  const cellEnd = chunks.findIndex(({ endsCell }, index) => endsCell && index >= first);
  return cellEnd < 0 ? longest : Math.min(cellEnd, longest);
}

/** The span, with the rest of a capitalised name that it begins or ends in the middle of. */
export function wholeNames(chunks: readonly Chunk[], { first, last }: ChunkRange): ChunkRange {
  const isName = (index: number) => /^\p{Lu}/u.test(chunks[index]?.text ?? '');
  const goesOn = (index: number) =>
    isName(index) &&
    isName(index + 1) &&
    chunks[index]?.isClosing === false &&
    chunks[index + 1]?.isOpening === false;
  let start = first;
  let end = last;
  // The first word of a sentence has its capital anyway.
  while (start > 1 && goesOn(start - 1)) start--;
  while (goesOn(end)) end++;
  return { first: start, last: end };
}

/**
 * The span with the rest of an amount, a date or a number in groups that it breaks off: "34" in "34 metres", "September"
 * in "4 September 2021", "960" in "01632 960 412". A unit that the question names itself stays out.
 */
export function wholeValues(
  chunks: readonly Chunk[],
  { first, last }: ChunkRange,
  isAsked: (word: string) => boolean,
): ChunkRange {
  const text = (index: number) => chunks[index]?.text ?? '';
  const isJoined = (left: number) =>
    chunks[left]?.isClosing === false && chunks[left + 1]?.isOpening === false;
  const isUnit = (word: string) => isMagnitude(word) || UNIT.test(word);
  const isDatePart = (index: number) => MONTH.test(text(index)) || DAY_OR_YEAR.test(text(index));
  const isDate = (left: number) =>
    isDatePart(left) && isDatePart(left + 1) && (MONTH.test(text(left)) || MONTH.test(text(left + 1)));
  // In "September 4, 2021" the comma parts no date.
  const isYearAfter = (left: number) => YEAR.test(text(left + 1)) && MONTH.test(text(left - 1));
  const isPerCent = (left: number) =>
    [text(left), text(left + 1)].join() === 'per,cent' ||
    [text(left + 1), text(left + 2)].join() === 'per,cent';
  const isAmount = (left: number) =>
    isJoined(left) &&
    ((AMOUNT.test(text(left)) && isUnit(text(left + 1)) && !isAsked(text(left + 1))) || isPerCent(left));
  const isNumber = (left: number) => DIGITS.test(text(left)) && DIGITS.test(text(left + 1));
  // "55 x 40 x 23 cm"
  const isTimes = (left: number) =>
    [text(left), text(left + 1)].some((word) => TIMES.test(word)) &&
    [text(left), text(left + 1)].some((word) => AMOUNT.test(word));
  const isOne = (left: number) =>
    (isJoined(left) && (isDate(left) || isNumber(left) || isTimes(left))) || isAmount(left);
  let start = first;
  let end = last;
  while (start > 0 && isOne(start - 1)) start--;
  while (end + 1 < chunks.length && (isOne(end) || isYearAfter(end))) end++;
  return { first: start, last: end };
}

export function isMagnitude(word: string): boolean {
  return MAGNITUDE.test(word);
}

export function isFunctionWord(word: string): boolean {
  return isStopWord(word, 'en') && !ANSWERING.has(word.toLowerCase());
}

const MAX_SPAN_WORDS = 10;

const MAGNITUDE = new RegExp(`^(?:${MAGNITUDES})$`, 'i');
const MONTH = new RegExp(`^(?:${MONTHS}|${SHORT_MONTH})$`);
const DAY_OR_YEAR = /^(?:\d{1,2}(?:st|nd|rd|th)?|[12]\d{3})$/;
const TIMES = /^[x×]$/;
const DIGITS = /^\+?\d{2,}$/;
const YEAR = /^[12]\d{3}$/;
const AMOUNT = new RegExp(
  String.raw`^[-–]?[$£€]?\.?\d[\d.,]*$|^(?:${NUMBER_WORDS}|half|${MAGNITUDES}|square|cubic)$`,
  'i',
);
const UNIT =
  /^(?:percent|°[CF]|%|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|century|square|cubic|mm|cm|m|km|kg|g|mg|t|l|ml|ft|lbs?|oz|mph|km\/h|kW|MW|MB|GB|kcal|feet|foot|inch(?:es)?|miles?|yards?|acres?|hectares?|met(?:re|er)s?|kilomet(?:re|er)s?|lit(?:re|er)s?|grams?|kilograms?|kilos?|tons?|tonnes?|pounds?|ounces?|dollars?|euros?|crowns?|cents?|francs?|degrees?|knots)$/i;

/** Stop words that answers do begin with: "the same day", "both parents", "by boat", "because of…". */
const ANSWERING: ReadonlySet<string> = new Set(
  'the a an all any both each more most no not only before after until because to by about over under through during same between once against'.split(
    ' ',
  ),
);
/** "–5 °C", ".5 litres". */
const SIGNED = /^[-–.]\d/;
const BEFORE = '"\'“”‘’«»‹›([{<–—-*,;:.…¿¡/·|';
const AFTER = '.,;:!?"\'“”‘’«»‹›)]}>…–—-/·|';
const ABBREVIATION = /(?:^|[\s.])\p{L}(?:\.\p{L})*$/u;
