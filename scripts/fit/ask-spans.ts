import './resolve-hook.ts';
import type { ModelledSpan } from '../../lib/ask/span-score.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { tokenF1 } from '../bench/squad-metrics.ts';
import type { AskedQuestion } from '../bench/squad-questions.ts';
import { deviation, mean, readSamples } from './ask-samples.ts';

/**
 * The weights of `lib/ask/span-score.ts` on a SQuAD file:
 * node scripts/fit/ask-spans.ts --data FILE --scores FILE [--fold tune|check] [--limit N] [--collect]
 * With --collect the model scores the spans of the sentence that search finds first and the scores file gets a line
 * for each question. Then weights are fitted to the file: the greatest expected token F1 under the softmax, not far
 * from the weights that are there. Printed: F1 of the present weights, of others fitted without the question's
 * article (which says whether it is worth while), and the weights fitted to all.
 */
const { modelSpans } = await import('../../lib/ask/choose-span.ts');
const { rankSentences } = await import('../../lib/ask/retrieval.ts');
const { SPAN_WEIGHTS, sceneOf, spanFeatures } = await import('../../lib/ask/span-score.ts');
const { chunksOf } = await import('../../lib/ask/spans.ts');

interface Scored {
  question: string;
  answers: string[];
  article: string;
  sentence: string;
  spans: ModelledSpan[];
}

interface Sample {
  article: string;
  /** Features and token F1 of each span. */
  features: number[][];
  f1: number[];
}

const samples = (await readSamples(spansOf)).map(sampleOf);
const articles = [...new Set(samples.map((sample) => sample.article))];
const refitted = articles.flatMap((article) => {
  const weights = fitWeights(samples.filter((sample) => sample.article !== article));
  return samples.filter((sample) => sample.article === article).map((sample) => chosenF1(sample, weights));
});
console.log(`questions ${samples.length}`);
console.log(
  `present weights: F1 ${mean(samples.map((sample) => chosenF1(sample, SPAN_WEIGHTS))).toFixed(3)}`,
);
console.log(`refitted without the article: F1 ${mean(refitted).toFixed(3)}`);
console.log(
  `refitted: ${fitWeights(samples)
    .map((weight) => weight.toFixed(3))
    .join(', ')}`,
);

async function spansOf(
  { text, answers, page }: AskedQuestion,
  engine: Engine,
  signal: AbortSignal,
): Promise<Scored[]> {
  const sentence = rankSentences(page, text)[0]?.sentence.text ?? '';
  const spans = await modelSpans(sentence, chunksOf(sentence), text, engine, signal);
  return [{ question: text, answers, article: page.title, sentence, spans }];
}

function sampleOf({ question, answers, article, sentence, spans }: Scored): Sample {
  const scene = sceneOf(sentence, question, 'en');
  const textOf = ({ first, last }: ModelledSpan) =>
    sentence.slice(scene.chunks[first]?.start, scene.chunks[last]?.end);
  return {
    article,
    features: spans.map((span) => spanFeatures(scene, span)),
    f1: spans.map((span) => tokenF1(textOf(span), answers)),
  };
}

function chosenF1({ features, f1 }: Sample, weights: readonly number[]): number {
  const probabilities = softmax(features, weights);
  return f1[probabilities.indexOf(Math.max(...probabilities))] ?? 0;
}

/** Gradient ascent (Adam) on the mean of Σ p·F1, in units of each feature's spread. */
function fitWeights(data: readonly Sample[]): number[] {
  const pull = 0.001;
  const spread = SPAN_WEIGHTS.map((_, k) =>
    deviation(data.flatMap((sample) => sample.features.map((row) => row[k] ?? 0))),
  );
  const weights = [...SPAN_WEIGHTS];
  const first = weights.map(() => 0);
  const second = weights.map(() => 0);
  for (let step = 1; step <= 200; step++) {
    const gradient = expectedGain(data, weights);
    weights.forEach((weight, k) => {
      const scale = spread[k] ?? 1;
      const away = (weight - (SPAN_WEIGHTS[k] ?? 0)) * scale;
      const slope = (gradient[k] ?? 0) / scale - 2 * pull * away;
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * slope;
      second[k] = 0.99 * (second[k] ?? 0) + 0.01 * slope ** 2;
      const momentum = (first[k] ?? 0) / (1 - 0.9 ** step);
      const energy = Math.sqrt((second[k] ?? 0) / (1 - 0.99 ** step));
      weights[k] = weight + (0.03 * momentum) / (energy + 1e-8) / scale;
    });
  }
  return weights;
}

function expectedGain(data: readonly Sample[], weights: readonly number[]): number[] {
  const gradient = weights.map(() => 0);
  for (const { features, f1 } of data) {
    const probabilities = softmax(features, weights);
    const expected = probabilities.reduce((sum, p, i) => sum + p * (f1[i] ?? 0), 0);
    features.forEach((row, i) => {
      const factor = ((probabilities[i] ?? 0) * ((f1[i] ?? 0) - expected)) / data.length;
      row.forEach((value, k) => {
        gradient[k] = (gradient[k] ?? 0) + factor * value;
      });
    });
  }
  return gradient;
}

function softmax(features: readonly number[][], weights: readonly number[]): number[] {
  const scores = features.map((row) => row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0));
  const greatest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
