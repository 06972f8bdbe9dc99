import './resolve-hook.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { tokenF1 } from '../bench/squad-metrics.ts';
import { type AskedQuestion, withoutSentence } from '../bench/squad-questions.ts';
import { deviation, mean, readSamples } from './ask-samples.ts';

/**
 * The weights of `isAnswerSure` in `lib/ask/verdict.ts` on a SQuAD file:
 * node scripts/fit/ask-sure.ts --data FILE --scores FILE [--fold tune|check] [--limit N] [--collect]
 * With --collect every question is asked of its page and of the page without the sentence that answers, and the
 * scores file gets a line for each. Then a logistic regression is fitted to the token F1 of the chosen spans, those
 * of the second kind counting as wrong. Printed: the weights, and for each threshold the share of questions that
 * get an answer, the F1 of those answers, and the share answered of the pages that do not answer.
 */
const { chooseSpan } = await import('../../lib/ask/choose-span.ts');
const { rankSentences } = await import('../../lib/ask/retrieval.ts');
const { unsaid } = await import('../../lib/ask/unsaid.ts');

interface Sample {
  isRemoved: boolean;
  features: number[];
  f1: number;
}

const NAMES = ['log confidence', 'stop', 'norm', 'coverage', 'unsaid names', 'unsaid rank'];
const samples = await readSamples(samplesOf);
const { bias, weights } = fitLogistic(samples);
console.log(
  `bias ${bias.toFixed(2)}  ${NAMES.map((name, k) => `${name} ${weights[k]?.toFixed(2)}`).join('  ')}`,
);

const own = samples.filter((sample) => !sample.isRemoved);
const removed = samples.filter((sample) => sample.isRemoved);
for (let threshold = -1; threshold <= 1; threshold += 0.1) {
  const isSure = ({ features }: Sample) => logit(features, weights, bias) >= threshold;
  const answers = own.filter(isSure);
  console.log(
    `${threshold.toFixed(1)}  answered ${(answers.length / own.length).toFixed(3)}` +
      `  F1 ${mean(answers.map(({ f1 }) => f1)).toFixed(3)}` +
      `  removed answered ${(removed.filter(isSure).length / removed.length).toFixed(3)}`,
  );
}

/** Of the question asked of its page, and of the page without the sentence that answers. */
async function samplesOf(
  { text, answers, page, gold }: AskedQuestion,
  engine: Engine,
  signal: AbortSignal,
): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const isRemoved of [false, true]) {
    const [best] = rankSentences(isRemoved ? withoutSentence(page, gold) : page, text);
    if (!best) continue;
    const sentence = best.sentence.text;
    const span = await chooseSpan(sentence, text, page.lang, engine, signal);
    if (!span) continue;
    const { names, rank } = unsaid(text, sentence, page.title, page.lang);
    const { norm, coverage } = best;
    const features = [Math.log(span.confidence), span.stop, norm, coverage, names, Number(rank)];
    const f1 = isRemoved ? 0 : tokenF1(sentence.slice(span.start, span.end), answers);
    samples.push({ isRemoved, features, f1 });
  }
  return samples;
}

/** Gradient ascent on the log-likelihood of F1 as a chance, in units of each feature's spread, with a slight pull to 0. */
function fitLogistic(data: readonly Sample[]): { bias: number; weights: number[] } {
  const pull = 0.003;
  const spread = NAMES.map((_, k) => deviation(data.map(({ features }) => features[k] ?? 0)));
  const weights = NAMES.map(() => 0);
  let bias = 0;
  for (let step = 0; step < 5000; step++) {
    const errors = data.map(({ features, f1 }) => f1 - 1 / (1 + Math.exp(-logit(features, weights, bias))));
    weights.forEach((weight, k) => {
      const scale = spread[k] ?? 1;
      const slope = mean(errors.map((error, i) => (error * (data[i]?.features[k] ?? 0)) / scale));
      weights[k] = weight + (0.3 * (slope - 2 * pull * weight * scale)) / scale;
    });
    bias += 0.3 * mean(errors);
  }
  return { bias, weights };
}

function logit(features: readonly number[], weights: readonly number[], bias: number): number {
  return features.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), bias);
}
