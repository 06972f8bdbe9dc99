import '../node/resolve-hook.ts';
import type { AnswerFeature } from '../../lib/ask/verdict.ts';
import { weighedSum } from '../../lib/ask/weighed-sum.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import type { Page } from '../../lib/protocol/page.ts';
import { mean } from '../bench/mean.ts';
import { tokenF1 } from '../bench/squad-metrics.ts';
import { type AskedQuestion, withoutSentence } from '../bench/squad-questions.ts';
import { contendersAmong, deviation, readSamples } from './ask-samples.ts';
import { written } from './fit-choice.ts';
import { fitLogistic } from './logistic.ts';

/**
 * The weights of `surenessOf` in `lib/ask/verdict.ts` on a SQuAD file:
 * node scripts/fit/ask-sure.ts [--data FILE] [--fold tune|check] [--limit N] [--memory FILE]
 * Every question is asked of its page and of the page without the sentence that answers. Then a logistic regression
 * is fitted to the token F1 of the chosen spans, those of the second kind counting as wrong. Printed: the weights, and
 * for thresholds around 0 the share of questions that get an answer, the F1 of those answers, and the share answered
 * of the pages that do not answer, each question judged by weights fitted without its article.
 */
const { pageSentences } = await import('../../lib/protocol/page.ts');
const { chooseSpan } = await import('../../lib/ask/choose-span.ts');
const { leastUnstated } = await import('../../lib/ask/contenders.ts');
const { isYesNo } = await import('../../lib/ask/question-kind.ts');
const { rankSentences } = await import('../../lib/ask/rank-sentences.ts');
const { unsaid } = await import('../../lib/ask/unsaid.ts');
const { ANSWER_WEIGHTS, answerFeatures, overrulesSearch, isWorthReading, verdictOn } = await import(
  '../../lib/ask/verdict.ts'
);

interface Sample {
  article: string;
  isRemoved: boolean;
  /** Left out where no words would be marked. */
  span?: { features: Record<AnswerFeature, number>; f1: number; isOfType: boolean };
}

type Marked = Sample & Required<Pick<Sample, 'span'>>;

/** Penalty of a weight, for each example. */
const PULL = 0.04;
const NAMES = Object.keys(ANSWER_WEIGHTS) as AnswerFeature[];
const samples = await readSamples(samplesOf);
const marked = samples.filter((sample): sample is Marked => sample.span !== undefined);
const { bias, weights } = fitSure(marked);
console.log(`bias: ${bias.toFixed(3)}, ${written(weights)}`);

const articles = [...new Set(samples.map(({ article }) => article))];
const judged = articles.flatMap((article) => {
  const fitted = fitSure(marked.filter((sample) => sample.article !== article));
  const own = marked.filter((sample) => sample.article === article && sample.span.isOfType);
  return own.map(({ isRemoved, span }) => ({ isRemoved, f1: span.f1, logit: logit(span.features, fitted) }));
});
const asked = (isRemoved: boolean) => samples.filter((sample) => sample.isRemoved === isRemoved).length;
for (let threshold = -1; threshold <= 1; threshold += 0.1) {
  const answers = judged.filter((each) => each.logit >= threshold);
  const own = answers.filter(({ isRemoved }) => !isRemoved);
  console.log(
    `${threshold.toFixed(1)}  answered ${(own.length / asked(false)).toFixed(3)}` +
      `  F1 ${mean(own.map(({ f1 }) => f1)).toFixed(3)}` +
      `  removed answered ${((answers.length - own.length) / asked(true)).toFixed(3)}`,
  );
}

/** Of the question asked of its page, and of the page without the sentence that answers. */
async function samplesOf(question: AskedQuestion, engine: Engine, signal: AbortSignal): Promise<Sample[]> {
  const { text, page, gold, answers } = question;
  return [
    await sampleOf(text, page, answers, engine, signal),
    await sampleOf(text, withoutSentence(page, gold), [], engine, signal),
  ];
}

async function sampleOf(
  text: string,
  page: Page,
  answers: readonly string[],
  engine: Engine,
  signal: AbortSignal,
): Promise<Sample> {
  const ranked = rankSentences(page, text);
  const [best] = ranked;
  const sample: Sample = { article: page.title, isRemoved: answers.length === 0 };
  if (!best || isYesNo(text)) return sample;
  const search = verdictOn(best, pageSentences(page).length);
  if (search === 'absent' && !isWorthReading(best)) return sample;
  const contenders = await contendersAmong(ranked, { text, page }, engine, signal);
  if (search === 'absent' && !overrulesSearch(best, leastUnstated(contenders))) return sample;
  const span = await chooseSpan(contenders, engine, signal);
  if (!span) return sample;
  const { text: sentence } = span.entry.sentence;
  const features = answerFeatures(span, unsaid(text, sentence, page.title, page.lang));
  const f1 = answers.length > 0 ? tokenF1(sentence.slice(span.start, span.end), answers) : 0;
  return { ...sample, span: { features, f1, isOfType: span.entry.isOfType } };
}

interface Logistic {
  bias: number;
  weights: Record<AnswerFeature, number>;
}

/** F1 taken for a chance, each feature in units of its spread, with a slight pull to 0. */
function fitSure(data: readonly Marked[]): Logistic {
  const columns = NAMES.map((name) => data.map(({ span }) => span.features[name]));
  const middles = columns.map(mean);
  const spreads = columns.map(deviation);
  const examples = data.map(({ span }, i) => ({
    features: [1, ...columns.map((column, k) => ((column[i] ?? 0) - (middles[k] ?? 0)) / (spreads[k] ?? 1))],
    chance: span.f1,
  }));
  const [bias = 0, ...weights] = fitLogistic(examples, [0, ...NAMES.map(() => PULL * data.length)]);
  const unscaled = weights.map((weight, k) => weight / (spreads[k] ?? 1));
  return {
    bias: unscaled.reduce((sum, weight, k) => sum - weight * (middles[k] ?? 0), bias),
    weights: Object.fromEntries(NAMES.map((name, k) => [name, unscaled[k] ?? 0])) as Logistic['weights'],
  };
}

function logit(features: Record<AnswerFeature, number>, { bias, weights }: Logistic): number {
  return bias + weighedSum(features, weights);
}
