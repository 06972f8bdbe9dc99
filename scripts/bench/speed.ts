import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job } from '../../lib/protocol/tasks.ts';
import type { Bench } from './extension.ts';

/** Times in milliseconds; `tokens`: run through the model. */
export interface JobSpeed {
  ms: number;
  firstItemMs: number;
  tokens: number;
}

export interface SpeedFigures {
  /** The first job of all, a question, which loads the model too. */
  cold: JobSpeed;
  keyPoints: JobSpeed;
  question: JobSpeed;
  /** A text of twenty words. */
  fix: JobSpeed;
  tokensPerSecond: number;
}

const SAMPLE = join(import.meta.dirname, '../start/sample/tide-mill.html');
const TWENTY_WORDS =
  'The guide explained us how the gates works, but I forgot to ask wether school groups can come on sundays.';

/** Times one job of each kind on the sample article, after a first one that loads the model. */
export async function benchSpeed(bench: Bench): Promise<SpeedFigures> {
  const { page } = await bench.readPage(readFileSync(SAMPLE, 'utf8'));
  const time = async (job: Job): Promise<JobSpeed> => {
    const { cost, firstItemMs } = await bench.runTimed(job);
    return { ms: Math.round(cost.ms), firstItemMs: Math.round(firstItemMs), tokens: cost.tokens };
  };
  const cold = await time({ kind: 'ask', page, question: 'When did the mill close?' });
  const keyPoints = await time({ kind: 'summarize', page, form: 'key-points', length: 'medium' });
  const question = await time({ kind: 'ask', page, question: 'How much did the work cost?' });
  const fix = await time({ kind: 'rewrite', text: TWENTY_WORDS, style: 'fix' });
  const warm = [keyPoints, question, fix];
  const total = (key: 'ms' | 'tokens') => warm.reduce((sum, speed) => sum + speed[key], 0);
  const tokensPerSecond = Math.round((1000 * total('tokens')) / total('ms'));
  return { cold, keyPoints, question, fix, tokensPerSecond };
}
