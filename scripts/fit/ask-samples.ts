import { parseArgs } from 'node:util';
import type { Contender } from '../../lib/ask/contenders.ts';
import type { RankedSentence } from '../../lib/ask/retrieval.ts';
import type { Engine } from '../../lib/engine/engine.ts';
import { type AskedQuestion, type Fold, loadQuestions } from '../bench/squad-questions.ts';
import { rememberingEngine } from './remembering-engine.ts';

const { contendersOf, readContenders } = await import('../../lib/ask/contenders.ts');

type Measure<Sample> = (question: AskedQuestion, engine: Engine, signal: AbortSignal) => Promise<Sample[]>;

/**
 * The samples that `measure` makes of each question, by the options of the command line:
 * [--data FILE] [--fold tune|check] [--limit N] [--memory FILE]
 * The questions are those of the SQuAD file and of the everyday pages; of a fold, where left out the tune fold, which the
 * answer prefix has not learned. The memory is the file in which `rememberingEngine` keeps what the model said.
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
  const questions = [...given, ...(await loadQuestions(options))];
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

export function mean(all: readonly number[]): number {
  return all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
}

/** Standard deviation, never quite 0. */
export function deviation(all: readonly number[]): number {
  const middle = mean(all);
  return Math.sqrt(mean(all.map((value) => (value - middle) ** 2))) + 1e-9;
}
