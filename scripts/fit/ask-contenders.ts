import '../node/resolve-hook.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { mean } from '../bench/mean.ts';
import type { AskedQuestion } from '../bench/squad-questions.ts';
import { contendersAmong, readSamples } from './ask-samples.ts';
import { type Choice, crossValidated, fitChoice, within, written } from './fit-choice.ts';

/**
 * The share of the model in `lib/ask/contenders.ts` on a SQuAD file:
 * node scripts/fit/ask-contenders.ts [--data FILE] [--fold tune|check] [--limit N] [--memory FILE]
 * Printed: how often the sentence that answers is the first, and among the first three, of the contenders by search
 * alone, by the present weights of what the model says, and by others fitted without the question's article; then the
 * weights fitted to all, that of the odds by search being 1.
 */
const { PROMISE_WEIGHTS } = await import('../../lib/ask/contenders.ts');
const { rankSentences } = await import('../../lib/ask/rank-sentences.ts');

type Feature = 'odds' | 'question' | 'unstated';

const NAMES: Feature[] = ['odds', 'question', 'unstated'];
const choices = await readSamples(choiceOf);
for (const first of [1, 3]) {
  const isIn = within(first);
  const share = (weights: Omit<Record<Feature, number>, 'odds'>) =>
    mean(choices.map((choice) => isIn(choice, { odds: 1, ...weights }))).toFixed(3);
  const refitted = crossValidated(choices, NAMES, isIn).toFixed(3);
  console.log(
    `top ${first}: search ${share({ question: 0, unstated: 0 })}  present ${share(PROMISE_WEIGHTS)}  refitted without the article ${refitted}`,
  );
}
const fitted = fitChoice(choices, NAMES);
console.log(
  written({ odds: 1, question: fitted.question / fitted.odds, unstated: fitted.unstated / fitted.odds }),
);

async function choiceOf(
  { text, page, gold }: AskedQuestion,
  engine: Engine,
  signal: AbortSignal,
): Promise<Choice<Feature>[]> {
  const contenders = await contendersAmong(rankSentences(page, text), { text, page }, engine, signal);
  return [
    {
      article: page.title,
      features: contenders.map(({ entry, read }) => ({
        odds: entry.odds,
        question: read.question,
        unstated: read.unstated,
      })),
      worth: contenders.map(({ entry }) => Number(entry.sentence.id === gold)),
    },
  ];
}
