import { type Abbreviations, abbreviationsOf } from './abbreviations';
import { DAY, MONTHS, SHORT_DAY, SHORT_MONTH } from './calendar';
import { isLetterOrDigit, isLineBreak, isLower, isSpace, isUpper } from './characters';

export interface Span {
  start: number;
  end: number;
}

/**
 * The sentences of a text in order, as UTF-16 offsets, trimmed of white space, none of them empty. Unicode's
 * sentence boundaries (`Intl.Segmenter`) in the given language (BCP 47, may be empty or wrong), mended where they
 * cut too early: after abbreviations, initials, ordinals and list numbers, before closing quotes and footnote
 * marks, and where a quoted question goes on in lower case; and where they go on over an English sentence that begins
 * with a number. A line break always separates. Linear time. What is longer
 * than any sentence comes in pieces (`inPieces`).
 */
export function splitSentences(text: string, lang: string): Span[] {
  const abbreviations = abbreviationsOf(lang);
  const spans: Span[] = [];
  let start = 0;
  for (const cut of cuts(text, lang, abbreviations)) {
    if (cut < text.length && isInside(text, start, cut, abbreviations)) continue;
    const span = trimmed(text, start, cut);
    if (span) spans.push(...inPieces(text, span));
    start = cut;
  }
  return spans;
}

/** UTF-16 units. What looks at sentences may take time that grows faster than their length, and the model has a limit. */
const LONGEST = 2000;

/** The span, or where it is longer than any sentence is, pieces of it, cut at spaces where there are some. */
export function inPieces(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    // Looked for in this piece only: a search of the whole text would go back to its beginning each time.
    const space = from + text.slice(from, from + LONGEST + 1).lastIndexOf(' ');
    const to = space > from ? space : wholeCharacters(text, from + LONGEST);
    const piece = trimmed(text, from, to);
    if (piece) pieces.push(piece);
    from = to;
  }
  const rest = trimmed(text, from, end);
  if (rest) pieces.push(rest);
  return pieces;
}

/** Not between the two halves of a character. */
function wholeCharacters(text: string, end: number): number {
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
  } catch {
    segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  }
  segmenters.set(lang, segmenter);
  return segmenter;
}

const CLOSERS = /[»«”“’"')\]}〉》」』】）]/;
const OPENERS = /[“‘([{「『《〈【（]/;
/** Closing marks set off by a space (« Oui. ») and footnote marks ("1990.[3][a]"), which belong to what they follow. */
const TRAILING = /(?:\s?[»”’)\]}」』】）](?=[\s.,;:!?]|$)|\[[a-z\d ]{1,12}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\s)+/y;

/** "The depot is shut. 12 buses wait." */
const BEFORE_NUMBER = /(?:\p{Ll}{3}\.[)”"’]*|\)\.)[^\S\r\n]+(?=\d+(?:[.,]\d+)*[^\S\r\n]\p{Ll})/gu;

/** Where Unicode has sentences end; and, as it does not, before numbers. */
function* boundaries(text: string, lang: string, { numberStarts }: Abbreviations): Generator<number> {
  for (const { segment, index } of segmenterOf(lang).segment(text)) {
    const inside = numberStarts ? segment.matchAll(BEFORE_NUMBER) : [];
    for (const match of inside) yield index + match.index + match[0].length;
    yield index + segment.length;
  }
}

/** Candidate boundaries, ascending, the last one at the end of the text. */
function* cuts(text: string, lang: string, abbreviations: Abbreviations): Generator<number> {
  let last = 0;
  for (const boundary of boundaries(text, lang, abbreviations)) {
    let cut = boundary;
    if (cut <= last) continue;
    if (isLetterOrDigit(text.charCodeAt(cut))) {
      while (cut > last && OPENERS.test(text[cut - 1] ?? '')) cut -= 1;
    }
    if (!isLineBreak(text.charCodeAt(cut - 1))) {
      TRAILING.lastIndex = cut;
      if (TRAILING.test(text)) cut = TRAILING.lastIndex;
    }
    if (cut <= last) continue;
    last = cut;
    yield cut;
  }
  if (last < text.length) yield text.length;
}

const LONGEST_MARKER = 8;
const LONGEST_FRAGMENT = 40;

/** True where the sentence that began at `start` goes on after `cut`. */
function isInside(text: string, start: number, cut: number, abbreviations: Abbreviations): boolean {
  let end = cut;
  while (end > start && isSpace(text.charCodeAt(end - 1))) {
    end -= 1;
    if (isLineBreak(text.charCodeAt(end))) return false;
  }
  if (end - start <= LONGEST_MARKER && isMarker(text.slice(start, end).trim())) return true;
  if (end - start <= LONGEST_FRAGMENT && !hasWord(text, start, end)) return start < end;
  const core = endOfCore(text, start, end);
  const mark = text[core - 1];
  const next = text.slice(cut, cut + 24);
  if (mark === '.') return core === end && endsInAbbreviation(text, start, core - 1, next, abbreviations);
  if (mark === '!' && core === end && isLetterName(wordBefore(text, start, core - 1), next, abbreviations))
    return true;
  if (mark === '。' || mark === '！' || mark === '？')
    return core < end && /^(?:と|って|という|などと)/.test(next);
  return isLower(next.charAt(0)) && !isLower(text.charAt(start));
}

/** A letter with a mark that belongs to it: "the archive of E! News". */
function isLetterName(word: string, next: string, { starters }: Abbreviations): boolean {
  return (
    word.length === 1 &&
    isUpper(word) &&
    word !== 'I' &&
    isUpper(next.charAt(0)) &&
    !starters.has(firstWord(next))
  );
}

function isMarker(piece: string): boolean {
  return /^[([]?(?:\d{1,3}|[a-z\u00c0-\u04ff]|[ivx]{1,5})[.)\]]{1,2}$/i.test(piece);
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (isLetterOrDigit(text.charCodeAt(index))) return true;
  return false;
}

/** The end of the sentence without its closing quotes and brackets. */
function endOfCore(text: string, start: number, end: number): number {
  let core = end;
  while (core > start && CLOSERS.test(text[core - 1] ?? '')) core -= 1;
  return core;
}

const LONGEST_ABBREVIATION = 16;

function endsInAbbreviation(
  text: string,
  start: number,
  period: number,
  next: string,
  { always, number, often, starters, ordinals }: Abbreviations,
): boolean {
  const word = wordBefore(text, start, period);
  if (!word || word.endsWith('.')) return false;
  const lower = word.toLowerCase();
  if (/^\d/.test(next) && (number.has(lower) || often.has(lower))) return true;
  const starts = starters.has(firstWord(next));
  // "MS" may be an illness, and no form of address.
  if (always.has(lower) && !(starts && word === 'MS')) return true;
  if (starts) return false;
  if (TIME_OF_DAY.test(lower)) return !isUpper(next.charAt(0)) || GOES_ON_AFTER_TIME.test(next);
  if (often.has(lower)) return true;
  if (ordinals && /^\d{1,2}$/.test(word)) return true;
  if (word.length === 1 && isUpper(word) && word !== 'I') {
    return isUpper(next.charAt(0)) || !isLetterOrDigit(next.charCodeAt(0));
  }
  return isAcronym(word);
}

const TIME_OF_DAY = /^[ap]\.m$/;
/** "At 8 p.m. Monday", "8 p.m. Oct. 5", "8 p.m. ET". */
const GOES_ON_AFTER_TIME = new RegExp(
  `^(?:(?:${DAY}|${MONTHS})\\b|(?:${SHORT_DAY}|${SHORT_MONTH})\\.|(?:Eastern|Central|Mountain|Pacific|Greenwich|[A-Z]{2,4})\\b)`,
);

function wordBefore(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && end - from < LONGEST_ABBREVIATION && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  while (from < end && !isLetterOrDigit(text.charCodeAt(from))) from += 1;
  return text.slice(from, end);
}

/** In lower case; quotes and brackets before it are passed over. */
function firstWord(next: string): string {
  let from = 0;
  while (from < 3 && !isLetterOrDigit(next.charCodeAt(from))) from += 1;
  let to = from;
  while (to < next.length && (isLetterOrDigit(next.charCodeAt(to)) || /['’]/.test(next.charAt(to)))) to += 1;
  return next.slice(from, to).toLowerCase();
}

/** Single letters with points between them: "U.S", "p.m", "J.-C". */
function isAcronym(word: string): boolean {
  const parts = word.split(/\.-?/);
  return parts.length > 1 && parts.every((part) => part.length === 1 && !/\d/.test(part));
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start, end } : undefined;
}
