import { appendFile, readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Engine } from '../../lib/engine/engine.ts';
import { type AskedQuestion, loadQuestions } from '../bench/squad-questions.ts';
import { loadNodeEngine } from './node-engine.ts';

type Measure<Sample> = (question: AskedQuestion, engine: Engine, signal: AbortSignal) => Promise<Sample[]>;

/**
 * Reads the samples of a fit, a JSON line each, from the file that the command line names:
 * --data FILE --scores FILE [--fold tune|check] [--limit N] [--collect]
 * With --collect the model is asked first, and the file gets the samples that `measure` makes of each question of the
 * SQuAD file. Rejects where a file can't be read.
 */
export async function readSamples<Sample>(measure: Measure<Sample>): Promise<Sample[]> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '' },
      scores: { type: 'string', default: '' },
      fold: { type: 'string', default: 'tune' },
      limit: { type: 'string', default: '100' },
      collect: { type: 'boolean', default: false },
    },
  });
  const { data, scores, fold, limit, collect } = values;
  if (collect) {
    const engine = await loadNodeEngine();
    const { signal } = new AbortController();
    const asked = {
      data,
      fold: fold === 'check' ? ('check' as const) : ('tune' as const),
      limit: Number(limit),
    };
    for (const question of await loadQuestions(asked)) {
      for (const sample of await measure(question, engine, signal))
        await appendFile(scores, `${JSON.stringify(sample)}\n`);
    }
    await engine.dispose();
  }
  return (await readFile(scores, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Sample);
}

export function mean(all: readonly number[]): number {
  return all.reduce((sum, value) => sum + value, 0) / Math.max(1, all.length);
}

/** Standard deviation, never quite 0. */
export function deviation(all: readonly number[]): number {
  const middle = mean(all);
  return Math.sqrt(mean(all.map((value) => (value - middle) ** 2))) + 1e-9;
}
