import { parseArgs } from 'node:util';
import type { Engine } from '../../lib/engine/engine.ts';
import { type AskedQuestion, type Fold, loadQuestions } from '../bench/squad-questions.ts';
import { heldArticles } from '../learn/held-back.ts';
import { rememberingEngine } from './remembering-engine.ts';

type Measure<Sample> = (question: AskedQuestion, engine: Engine, signal: AbortSignal) => Promise<Sample[]>;

/**
 * The samples that `measure` makes of each question, by the options of the command line:
 * --data FILE [--fold tune|check] [--limit N] [--memory FILE]
 * The SQuAD file, its fold (where left out, what the tune fold holds back from the learned prefix), and the file in which `rememberingEngine` keeps what the model said.
 */
export async function readSamples<Sample>(measure: Measure<Sample>): Promise<Sample[]> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '' },
      memory: { type: 'string', default: '/tmp/sotto-ask-memory.jsonl' },
      fold: { type: 'string' },
      limit: { type: 'string' },
    },
  });
  const { data, fold, limit, memory } = values;
  const engine = rememberingEngine(memory);
  const { signal } = new AbortController();
  const limited = limit ? { limit: Number(limit) } : {};
  const questions = fold
    ? await loadQuestions({ data, fold: fold as Fold, ...limited })
    : heldBack(await loadQuestions({ data, fold: 'tune', ...limited }));
  const samples: Sample[] = [];
  for (const question of questions) samples.push(...(await measure(question, engine, signal)));
  await engine.dispose();
  return samples;
}

function heldBack(questions: AskedQuestion[]): AskedQuestion[] {
  const isHeld = heldArticles(questions.map(({ page }) => page.title));
  return questions.filter(({ page }) => isHeld(page.title));
}

export function mean(all: readonly number[]): number {
  return all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
}

/** Standard deviation, never quite 0. */
export function deviation(all: readonly number[]): number {
  const middle = mean(all);
  return Math.sqrt(mean(all.map((value) => (value - middle) ** 2))) + 1e-9;
}
