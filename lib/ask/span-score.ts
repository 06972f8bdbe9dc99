import { isEnglishTag } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import { type AnswerType, answerType, hasDate, hasNumber } from './answer-type';
import type { TermClass } from './bm25';
import { holdsMeasure, type Measure, measureOf } from './measures';
import { searchTerms } from './search-terms';
import { type Chunk, chunksOf, isFunctionWord, type Span } from './spans';
import { termClasses } from './term-classes';

/** A span with what the model says of it; log-probabilities are natural ones. */
export interface ModelledSpan extends Span {
  /** Of the span's tokens as the answer to the question, and to a question that asks nothing. */
  logProb: number;
  nullLogProb: number;
  /** Of the answer ending after the span. */
  stop: number;
  tokens: number;
}

/** A sentence and a question, taken apart for the features of the spans. */
export interface Scene {
  sentence: string;
  chunks: Chunk[];
  /** Search terms of each chunk. */
  terms: string[][];
  type: AnswerType;
  measure: Measure | undefined;
  asked: ReadonlySet<string>;
  /** For each term of the question, what the sentence may say for it. */
  askedClasses: TermClass[];
}

export function sceneOf(sentence: string, question: string, lang: string): Scene {
  const chunks = chunksOf(sentence);
  const terms = chunks.map((chunk) => searchTerms(chunk.text, lang));
  const asked = new Set(searchTerms(question, lang));
  return {
    sentence,
    chunks,
    terms,
    type: answerType(question, lang),
    measure: isEnglishTag(lang) ? measureOf(question) : undefined,
    asked,
    askedClasses: termClasses([...asked], new Set(terms.flat()), lang),
  };
}

/**
 * The probability of each span among all of them: softmax over the weighted features. The weights are fitted by
 * `scripts/fit/ask-spans.ts`.
 */
export function spanProbabilities(scene: Scene, spans: readonly ModelledSpan[]): number[] {
  const scores = spans.map((span) => dot(spanFeatures(scene, span), SPAN_WEIGHTS));
  const greatest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** What speaks for and against a span, in the order of `SPAN_WEIGHTS`. */
export function spanFeatures(scene: Scene, span: ModelledSpan): number[] {
  const words = scene.chunks.slice(span.first, span.last + 1);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) throw new RangeError('The span is empty');
  const terms = scene.terms.slice(span.first, span.last + 1).flat();
  const asked = terms.filter((term) => scene.asked.has(term)).length;

  return [
    (span.logProb - NULL_SHARE * span.nullLogProb) / span.tokens ** LENGTH_POWER,
    span.stop,
    asked / Math.max(1, terms.length),
    typeFit(scene.type, words) * measureFit(scene, span),
    Number(isFunctionWord(first.text)) + Number(isStopWord(last.text, 'en')),
    nearness(scene, span),
  ];
}

export const SPAN_WEIGHTS: readonly number[] = [0.45, 0.35, -1.268, 1.69, -0.472, 6.276];

export const NULL_SHARE = 0.7;
const LENGTH_POWER = 0.3;
const OTHER_MEASURE = 0.5;
const CAPITAL = /^\p{Lu}/u;

/**
 * 1 where the span looks like the answer's type; less for words before the number or date that is asked for; −1 for
 * a number that nobody asked for.
 */
function typeFit(type: AnswerType, words: readonly Chunk[]): number {
  switch (type) {
    case 'number':
      return typedPart(words, hasNumber);
    case 'date':
      return typedPart(words, (text) => hasDate(text) || /\d{4}/.test(text));
    case 'person':
    case 'place':
      return isBareNumber(words) ? -1 : Number(CAPITAL.test(words[0]?.text ?? ''));
    default:
      return isBareNumber(words) ? -1 : 0;
  }
}

/** Half for an amount that is not counted in what is asked for: "200 litres" for "How heavy…?". */
function measureFit({ sentence, chunks, measure }: Scene, { first, last }: Span): number {
  // The unit may follow the span.
  const end = chunks[last + 1]?.end ?? chunks[last]?.end;
  return !measure || holdsMeasure(measure, sentence.slice(chunks[first]?.start, end)) ? 1 : OTHER_MEASURE;
}

/** Digits alone, which only answer a question for a number or a date. */
function isBareNumber(words: readonly Chunk[]): boolean {
  return words.every((word) => !/\p{L}/u.test(word.text));
}

function typedPart(words: readonly Chunk[], isTyped: (text: string) => boolean): number {
  const first = words.findIndex((word) => isTyped(word.text));
  if (first < 0) return 0;
  return 1 - 0.5 * words.slice(0, first).filter((word) => !isStopWord(word.text, 'en')).length;
}

/** Mean over the question's terms of 1 / (1 + 0.3 × chunks between the span and the nearest such term outside it). */
function nearness(scene: Scene, span: Span): number {
  let sum = 0;
  for (const termClass of scene.askedClasses) {
    let nearest = 0;
    scene.terms.forEach((terms, index) => {
      if (index >= span.first && index <= span.last) return;
      const distance = index < span.first ? span.first - index : index - span.last;
      for (const term of terms)
        nearest = Math.max(nearest, (termClass.get(term) ?? 0) / (1 + 0.3 * distance));
    });
    sum += nearest;
  }
  return sum / Math.max(1, scene.askedClasses.length);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
