import '../node/resolve-hook.ts';
import type { SpanFeature } from '../../lib/ask/span-score.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { mean } from '../bench/mean.ts';
import { tokenF1 } from '../bench/squad-metrics.ts';
import type { AskedQuestion } from '../bench/squad-questions.ts';
import { contendersAmong, readSamples } from './ask-samples.ts';
import { type Choice, crossValidated, fitChoice, ranking, type Weights, written } from './fit-choice.ts';

/**
 * The weights of `lib/ask/span-score.ts` on a SQuAD file, by the spans of the sentences most likely to answer:
 * node scripts/fit/ask-spans.ts [--data FILE] [--fold tune|check] [--limit N] [--memory FILE]
 * Printed: token F1 of the present weights, of others fitted without the question's article, and the weights fitted
 * to all.
 */
const { finishedSpan, spanOptions } = await import('../../lib/ask/choose-span.ts');
const { rankSentences } = await import('../../lib/ask/rank-sentences.ts');
const { SPAN_WEIGHTS } = await import('../../lib/ask/span-score.ts');

const choices = await readSamples(choiceOf);
const names = Object.keys(SPAN_WEIGHTS) as SpanFeature[];
console.log(`questions ${choices.length}`);
console.log(`present weights: F1 ${mean(choices.map((choice) => f1(choice, SPAN_WEIGHTS))).toFixed(3)}`);
console.log(`refitted without the article: F1 ${crossValidated(choices, names, f1).toFixed(3)}`);
console.log(written(fitChoice(choices, names)));

async function choiceOf(
  { text, answers, page }: AskedQuestion,
  engine: Engine,
  signal: AbortSignal,
): Promise<Choice<SpanFeature>[]> {
  const contenders = await contendersAmong(rankSentences(page, text), { text, page }, engine, signal);
  const options = await spanOptions(contenders, engine, signal);
  const worth = options.map(({ contender, span }) => {
    const { scene } = contender.read;
    const { start, end } = finishedSpan(scene, span);
    return tokenF1(scene.sentence.slice(start, end), answers);
  });
  return [{ article: page.title, features: options.map(({ features }) => features), worth }];
}

function f1(choice: Choice<SpanFeature>, weights: Weights<SpanFeature>): number {
  return choice.worth[ranking(choice, weights)[0] ?? 0] ?? 0;
}
