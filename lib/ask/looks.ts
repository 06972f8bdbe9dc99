import { hasNumber, hasReason, holdsType } from './answer-type';
import { holdsMeasure } from './measures';
import { searchTerms } from './search-terms';
import type { Scene } from './span-score';
import type { ChunkRange } from './spans';

/**
 * Whether a span looks like what is asked for: a number, counted in what it should be, or a date; anything else where
 * neither is asked for. What only says the question's own words again is no answer, unless it offers several.
 */
export function looksLikeAnswer(scene: Scene, span: ChunkRange): boolean {
  const { type, measure, question, asked } = scene;
  const terms = scene.terms.slice(span.first, span.last + 1).flat();
  if (terms.length > 0 && terms.every((term) => asked.has(term)) && !/\bor\b/i.test(question)) return false;
  const text = textOf(scene, span);
  if (measure && measure !== 'amount') return isInMeasure(scene, span);
  switch (type) {
    case 'reason':
      return isReason(scene, span);
    case 'number':
      return isOfCounted(scene, span);
    case 'date':
      return holdsType(type, text) === true || holdsMeasure('time', text);
    default:
      return true;
  }
}

/**
 * Where the sentence counts what “how many” asks for, it must be that number: no 340 drawings for “how many toes”. Days
 * and degrees are a number of nothing else.
 */
function isOfCounted(scene: Scene, { first, last }: ChunkRange): boolean {
  const { question, lang, terms, chunks } = scene;
  const [, noun] = COUNTED.exec(question) ?? [];
  const counted = noun ? searchTerms(noun, lang) : [];
  const isCountedIn = (each: readonly string[]) => each.some((term) => counted.includes(term));
  const text = withUnit(scene, { first, last });
  const isOther = (noun && holdsMeasure('time', text)) || holdsMeasure('temperature', text);
  const isItsCount = isCountedIn(terms.slice(first, last + 2).flat());
  // “2000 guests” are no year.
  const isNumber = hasNumber(text) || (isItsCount && /\d/.test(text));
  if (!isNumber || (isOther && !isItsCount)) return false;
  const places = terms.flatMap((each, at) => {
    const isCounted = [at - 1, at - 2].some((before) => hasNumber(chunks[before]?.text ?? ''));
    return isCounted && isCountedIn(each) ? [at] : [];
  });
  return places.length === 0 || places.some((at) => first <= at && last >= at - 2);
}

const COUNTED = /\bhow many (?:(?:more|other|new|different) )?([\p{L}-]+)/iu;

/** Given as a reason, in a sentence that speaks of what it explains: no strikes for which something else was put off. */
function isReason({ sentence, chunks, terms, askedClasses }: Scene, { first, last }: ChunkRange): boolean {
  const text = sentence.slice((chunks[first - REASON_WORDS] ?? chunks[0])?.start, chunks[last]?.end);
  const isGiven =
    hasReason(text) || chunks[first - 1]?.text === 'as' || /^to /i.test(sentence.slice(chunks[first]?.start));
  return isGiven && askedClasses.some((forms) => terms.flat().some((term) => forms.has(term)));
}

/** "Because of", before what is the reason. */
const REASON_WORDS = 2;

/** Nothing speaks for an amount that is not counted in what is asked for: “200 litres” for “How heavy…?”. */
export function isInMeasure(scene: Scene, { first, last }: ChunkRange): boolean {
  switch (scene.measure) {
    case undefined:
      return true;
    case 'year':
    case 'clock':
      return holdsMeasure(scene.measure, textOf(scene, { first, last }));
    // “Is” or “over” may stand before an age, and “every” before what is no duration.
    case 'age':
    case 'time':
    case 'extent':
      return holdsMeasure(scene.measure, withUnit(scene, { first: Math.max(0, first - 1), last }));
    default:
      return holdsMeasure(scene.measure, withUnit(scene, { first, last }));
  }
}

function textOf({ sentence, chunks }: Scene, { first, last }: ChunkRange): string {
  return sentence.slice(chunks[first]?.start, chunks[last]?.end);
}

/** With the next chunk, which may be the unit. */
function withUnit(scene: Scene, { first, last }: ChunkRange): string {
  return textOf(scene, { first, last: Math.min(last + 1, scene.chunks.length - 1) });
}
