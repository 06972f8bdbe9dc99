import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Contender } from '../../lib/ask/contenders.ts';
import type { RankedSentence } from '../../lib/ask/retrieval.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import type { Fold } from '../bench/fold.ts';
import { mean } from '../bench/mean.ts';
import { readQuestionFiles } from '../bench/question-files.ts';
import { type AskedQuestion, askedQuestions, loadQuestions } from '../bench/squad-questions.ts';
import { rememberingEngine } from './remembering-engine.ts';

const { contendersOf, readContenders } = await import('../../lib/ask/contenders.ts');

type Measure<Sample> = (question: AskedQuestion, engine: Engine, signal: AbortSignal) => Promise<Sample[]>;

/**
 * The samples that `measure` makes of each question, by the options of the command line:
 * [--data FILE] [--fold tune|check] [--limit N] [--memory FILE]
 * The questions are those of the SQuAD file and of the everyday pages; of a fold, where left out the tune fold, to which
 * those of `questions/` belong. The answer prefix has learned none of them. The memory is the file in which `rememberingEngine` keeps what the model said.
 */
export async function readSamples<Sample>(measure: Measure<Sample>): Promise<Sample[]> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      memory: { type: 'string', default: '/tmp/sotto-ask-memory.jsonl' },
      fold: { type: 'string' },
      limit: { type: 'string' },
    },
  });
  const { data, limit, memory } = values;
  const engine = rememberingEngine(memory);
  const { signal } = new AbortController();
  const fold = (values.fold as Fold | undefined) ?? 'tune';
  const options = { fold, ...(limit && { limit: Number(limit) }) };
  const given = data ? await loadQuestions({ data, ...options }) : [];
  const own = fold === 'tune' ? readQuestionFiles(join(import.meta.dirname, 'questions')) : [];
  const questions = [...given, ...(await loadQuestions(options)), ...askedQuestions(own, options.limit)];
  const samples: Sample[] = [];
  for (const question of questions) samples.push(...(await measure(question, engine, signal)));
  await engine.dispose();
  return samples;
}

/** What the model says of the sentences, of those that search has ranked, which may answer. */
export function contendersAmong(
  ranked: readonly RankedSentence[],
  { text, page }: Pick<AskedQuestion, 'text' | 'page'>,
  engine: Engine,
  signal: AbortSignal,
): Promise<Contender[]> {
  return readContenders(contendersOf(ranked), text, page.lang, engine, signal);
}

/** Standard deviation, never quite 0. */
export function deviation(all: readonly number[]): number {
  const middle = mean(all);
  return Math.sqrt(mean(all.map((value) => (value - middle) ** 2))) + 1e-9;
}
