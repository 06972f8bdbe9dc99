import '../node/resolve-hook.ts';
import type { SentenceFeature } from '../../lib/ask/retrieval.ts';
import { mean } from '../bench/mean.ts';
import type { AskedQuestion } from '../bench/squad-questions.ts';
import { readSamples } from './ask-samples.ts';
import { type Choice, crossValidated, fitChoice, within, written } from './fit-choice.ts';

/**
 * The weights of the sentences' evidence in `lib/ask/retrieval.ts` on a SQuAD file, without the model:
 * node scripts/fit/ask-rank.ts [--data FILE] [--fold tune|check]
 * Printed: how often the sentence that answers is the first, and among the first three, by the present weights and by
 * others fitted without the question's article; then the weights fitted to all, that of the terms being 1, and what
 * that weight was before: the sharpness.
 */
const { rankSentences } = await import('../../lib/ask/rank-sentences.ts');
const { SENTENCE_WEIGHTS } = await import('../../lib/ask/retrieval.ts');

const choices = await readSamples(choiceOf);
const names = Object.keys(SENTENCE_WEIGHTS) as SentenceFeature[];
for (const first of [1, 3]) {
  const isIn = within(first);
  const present = mean(choices.map((choice) => isIn(choice, SENTENCE_WEIGHTS)));
  const refitted = crossValidated(choices, names, isIn);
  console.log(
    `top ${first}: present ${present.toFixed(3)}  refitted without the article ${refitted.toFixed(3)}`,
  );
}
const fitted = fitChoice(choices, names);
console.log(`sharpness: ${fitted.terms.toFixed(2)}`);
console.log(
  written(Object.fromEntries(names.map((name) => [name, fitted[name] / fitted.terms])) as typeof fitted),
);

async function choiceOf({ text, page, gold }: AskedQuestion): Promise<Choice<SentenceFeature>[]> {
  const ranked = rankSentences(page, text);
  return [
    {
      article: page.title,
      features: ranked.map(({ evidence }) => evidence),
      worth: ranked.map(({ sentence }) => Number(sentence.id === gold)),
    },
  ];
}
