import { type Abbreviations, abbreviationsOf } from './abbreviations';

export interface Span {
  start: number;
  end: number;
}

/**
 * The sentences of a text in order, as UTF-16 offsets, trimmed of white space, none of them empty. Unicode's
 * sentence boundaries (`Intl.Segmenter`) in the given language (BCP 47, may be empty or wrong), mended where they
 * cut too early: after abbreviations, initials, ordinals and list numbers, before closing quotes and footnote
 * marks, and where a quoted question goes on in lower case. A line break always separates. Linear time.
 */
export function splitSentences(text: string, lang: string): Span[] {
  const abbreviations = abbreviationsOf(lang);
  const spans: Span[] = [];
  let start = 0;
  for (const cut of cuts(text, lang)) {
    if (cut < text.length && isInside(text, start, cut, abbreviations)) continue;
    const span = trimmed(text, start, cut);
    if (span) spans.push(span);
    start = cut;
  }
  return spans;
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
const WORD = /[\p{L}\p{N}]/u;
/** Closing marks set off by a space (« Oui. ») and footnote numbers ("1990.[3][4]"), which belong to what they follow. */
const TRAILING = /(?:\s?[»”’)\]}」』】）](?=[\s.,;:!?]|$)|\[[\p{L}\d ]{1,12}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\s)+/uy;

/** Candidate boundaries, ascending, the last one at the end of the text. */
function* cuts(text: string, lang: string): Generator<number> {
  let last = 0;
  for (const segment of segmenterOf(lang).segment(text)) {
    let cut = segment.index + segment.segment.length;
    if (cut <= last) continue;
    if (WORD.test(text[cut] ?? '')) while (cut > last && OPENERS.test(text[cut - 1] ?? '')) cut -= 1;
    if (!isBreak(text.charCodeAt(cut - 1))) {
      const from = cut;
      TRAILING.lastIndex = from;
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
    if (isBreak(text.charCodeAt(end))) return false;
  }
  if (end - start <= LONGEST_MARKER && isMarker(text.slice(start, end).trim())) return true;
  if (end - start <= LONGEST_FRAGMENT && !WORD.test(text.slice(start, end))) return start < end;
  const core = endOfCore(text, start, end);
  const mark = text[core - 1];
  const next = text.slice(cut, cut + 24);
  if (mark === '.') return core === end && endsInAbbreviation(text, start, core - 1, next, abbreviations);
  if (mark === '。' || mark === '！' || mark === '？')
    return core < end && /^(?:と|って|という|などと)/.test(next);
  return LOWER.test(next) && !LOWER.test(text[start] ?? '');
}

const LOWER = /^\p{Ll}/u;
const SPACE = /\s/;

function isSpace(code: number): boolean {
  return code === 32 || (code < 128 ? code >= 9 && code <= 13 : SPACE.test(String.fromCharCode(code)));
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isMarker(piece: string): boolean {
  return /^[([]?(?:\d{1,3}|[\p{Lu}\p{Ll}]|[ivxIVX]{1,5})[.)\]]{1,2}$/u.test(piece);
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
  let from = period;
  while (from > start && period - from < LONGEST_ABBREVIATION && !isSpace(text.charCodeAt(from - 1)))
    from -= 1;
  const word = text.slice(from, period).replace(/^[^\p{L}\p{N}]+/u, '');
  if (!word || word.endsWith('.')) return false;
  const lower = word.toLowerCase();
  const follower = (/^[^\p{L}\p{N}]{0,3}([\p{L}\p{M}’']+)/u.exec(next)?.[1] ?? '').toLowerCase();
  const starts = starters.has(follower);
  if (/^\p{N}/u.test(next) && (number.has(lower) || always.has(lower) || often.has(lower))) return true;
  if (always.has(lower)) return true;
  if (often.has(lower)) return !starts;
  if (ordinals && /^\d{1,2}$/.test(word)) return !starts;
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return !starts && /^[\p{Lu}\p{P}]/u.test(next);
  return /^(?:\p{L}\p{M}?\.-?)+\p{L}$/u.test(word) && !starts;
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start, end } : undefined;
}
