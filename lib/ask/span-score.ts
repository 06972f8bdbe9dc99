import { mayBeEnglish } from '../text/language';
import { isStopWord } from '../text/stop-words';
import { type AnswerType, answerType, holdsType } from './answer-type';
import type { TermClass } from './bm25';
import { isInMeasure } from './looks';
import { holdsMeasure, type Measure, measureOf } from './measures';
import { searchTerms } from './search-terms';
import { type Chunk, type ChunkRange, chunksOf, isFunctionWord } from './spans';
import { termClasses } from './term-classes';
import { weighedSum } from './weighed-sum';

/** A span with what the model says of it; log-probabilities are natural ones. */
export interface ModelledSpan extends ChunkRange {
  /** Of the span's tokens as the answer to the question. */
  logProb: number;
  /** Of its first token, as the answer to the question and to one that asks nothing. */
  likely: number;
  unlikely: number;
  /** Of the answer ending after the span. */
  stop: number;
  tokens: number;
}

/** What speaks for the sentence of a span. */
export interface SentenceOdds {
  /** By search: see `RankedSentence`. */
  odds: number;
  /** By the model: the log-probability of the question after the sentence. */
  question: number;
  /** That of its saying nothing of what is asked. */
  unstated: number;
}

/** A sentence and a question, taken apart for the features of the spans. */
export interface Scene {
  sentence: string;
  question: string;
  lang: string;
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
  const type = answerType(question, lang);
  const measure = mayBeEnglish(lang) ? measureOf(question) : undefined;
  return {
    sentence,
    question,
    lang,
    chunks,
    terms,
    type: measure && type === 'anything' ? 'number' : type,
    measure,
    asked,
    askedClasses: termClasses([...asked], new Set(terms.flat()), lang),
  };
}

/**
 * The probability of each span among all of them: softmax over the weighted features. The weights are fitted by
 * `scripts/fit/ask-spans.ts`.
 */
export function spanProbabilities(spans: readonly Record<SpanFeature, number>[]): number[] {
  const scores = spans.map((features) => weighedSum(features, SPAN_WEIGHTS));
  const greatest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** What speaks for and against a span. */
export function spanFeatures(
  scene: Scene,
  span: ModelledSpan,
  { odds, question, unstated }: SentenceOdds,
): Record<SpanFeature, number> {
  const words = scene.chunks.slice(span.first, span.last + 1);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) throw new RangeError('The span is empty');
  const terms = scene.terms.slice(span.first, span.last + 1).flat();
  const asked = terms.filter((term) => scene.asked.has(term)).length;
  const fit = typeFit(scene, words);

  return {
    contrast: contrastOf(span),
    rest: (span.logProb - span.likely) / span.tokens ** LENGTH_POWER,
    stop: span.stop,
    length: Math.log(span.tokens),
    asked: asked / Math.max(1, terms.length),
    type: isInMeasure(scene, span) ? fit : Math.min(0, fit),
    edges: Number(isFunctionWord(first.text)) + Number(isStopWord(last.text, 'en')),
    nearness: nearness(scene, span),
    odds,
    question,
    unstated,
  };
}

export type SpanFeature = keyof typeof SPAN_WEIGHTS;

export const SPAN_WEIGHTS = {
  contrast: 0.283,
  /** What the model says of the tokens after the first. */
  rest: 0.43,
  stop: 0.204,
  length: 0.275,
  /** Share of the span's terms that the question says itself. */
  asked: -1.241,
  type: 0.628,
  /** Function words at its ends. */
  edges: -0.357,
  nearness: 1.397,
  /** What speaks for its sentence. */
  odds: 0.181,
  question: 0.03,
  unstated: -0.426,
};

/** How much likelier the question makes the span's first token. */
export function contrastOf({ likely, unlikely }: Pick<ModelledSpan, 'likely' | 'unlikely'>): number {
  return likely - NULL_SHARE * unlikely;
}

const NULL_SHARE = 0.7;
const LENGTH_POWER = 0.3;
const CAPITAL = /^\p{Lu}/u;

/**
 * 1 where the span looks like the answer's type; less for words before the number or date that is asked for; −1 for
 * a number that nobody asked for.
 */
function typeFit({ type, measure }: Scene, words: readonly Chunk[]): number {
  switch (type) {
    case 'number':
    case 'date':
      return typedPart(words, (text) =>
        measure === 'year' ? holdsMeasure(measure, text) : holdsType(type, text) === true,
      );
    case 'person':
    case 'place':
      return isBareNumber(words) ? -1 : Number(CAPITAL.test(words[0]?.text ?? ''));
    default:
      return isBareNumber(words) ? -1 : 0;
  }
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

/**
 * Mean over the question's terms of 1 / (1 + 0.3 × chunks between the span and the nearest such term outside it), where
 * punctuation counts as more of them: “at nine, the long route at ten” says of the long route that it leaves at ten.
 */
function nearness(scene: Scene, span: ChunkRange): number {
  const parted = (from: number, to: number) =>
    scene.chunks.slice(from, to).filter(({ isClosing, endsCell }) => isClosing && !endsCell).length * PARTED;
  let sum = 0;
  for (const termClass of scene.askedClasses) {
    let nearest = 0;
    scene.terms.forEach((terms, index) => {
      if (index >= span.first && index <= span.last) return;
      const distance =
        index < span.first
          ? span.first - index + parted(index, span.first)
          : index - span.last + parted(span.last, index);
      for (const term of terms)
        nearest = Math.max(nearest, (termClass.get(term) ?? 0) / (1 + 0.3 * distance));
    });
    sum += nearest;
  }
  return sum / Math.max(1, scene.askedClasses.length);
}

/** Chunks that a punctuation mark counts as. */
const PARTED = 3;
