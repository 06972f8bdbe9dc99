import { hasDate, hasNumber, hasReason } from './answer-type';
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
  const text = scene.sentence.slice(scene.chunks[span.first]?.start, scene.chunks[span.last]?.end);
  if (measure && measure !== 'amount') return isInMeasure(scene, span);
  if (type === 'date') return hasDate(text) || /\d{4}/.test(text) || holdsMeasure('time', text);
  if (type === 'reason') return isReason(scene, span);
  if (type === 'number' && !isOfCounted(scene, span)) return false;
  return type !== 'number' || hasNumber(text);
}

/** Where the sentence counts what “how many” asks for, it must be that number: no 340 drawings for “how many toes”. */
function isOfCounted({ question, lang, terms, chunks }: Scene, { first, last }: ChunkRange): boolean {
  const [, noun] = COUNTED.exec(question) ?? [];
  const counted = noun ? searchTerms(noun, lang) : [];
  const places = terms.flatMap((each, at) => {
    const isCounted = [at - 1, at - 2].some((before) => hasNumber(chunks[before]?.text ?? ''));
    return isCounted && each.some((term) => counted.includes(term)) ? [at] : [];
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
export function isInMeasure({ sentence, chunks, measure }: Scene, { first, last }: ChunkRange): boolean {
  // The unit may follow the span, and “is” or “over” stand before an age.
  const from = measure === 'age' ? first - 1 : first;
  const text = sentence.slice(
    (chunks[from] ?? chunks[first])?.start,
    (chunks[last + 1] ?? chunks[last])?.end,
  );
  return !measure || holdsMeasure(measure, text);
}
