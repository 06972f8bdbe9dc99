import type { Page } from '../../lib/protocol/page.ts';
import type { Job } from '../../lib/protocol/tasks.ts';
import type { Bench, TimedResult } from './extension.ts';
import { longPage } from './library-texts.ts';
import { engineMemory } from './memory.ts';
import { FIX_TEXTS, QUESTIONS, speedJobs } from './speed-jobs.ts';

/** Times in milliseconds; `tokens`: run through the model. */
interface JobSpeed {
  ms: number;
  firstItemMs: number;
  tokens: number;
}

export interface ExtensionFigures {
  /** The first job of all, a question, which loads the model too. */
  cold: JobSpeed;
  keyPoints: JobSpeed;
  question: JobSpeed;
  /** A text of twenty words. */
  fix: JobSpeed;
  tokensPerSecond: number;
  /** From the start of a summary to the first point that is shortened. */
  warmFirstPointMs: number;
  /** The same on a page of 2,000 words, its reading included. */
  firstShortenedMs: number;
  /** Model tokens of another question on the page, to those of the first one after loading. */
  secondQuestionVsFirst: number;
  /** After the first question (see `engineMemory`); null where it can't be told. */
  memoryAfterQuestionMB: number | null;
  /** After these jobs, a text's fixing with Harper among them. */
  memoryWithHarperMB: number | null;
}

/** Times jobs as the extension's surfaces see them, on the sample article; leaves the engine loaded. */
export async function measureExtension(bench: Bench, page: Page): Promise<ExtensionFigures> {
  const run = (job: Job) => bench.runTimed(job);
  const [work = '', petition = '', closing = ''] = QUESTIONS;
  const ask = (question: string) => run({ kind: 'ask', page, question });

  const cold = await ask(closing);
  const memoryAfterQuestionMB = await engineMemory(bench.extension);
  const second = await ask(petition);
  for (const job of speedJobs(page).warmUp) await run(job);

  const keyPoints = await run(summary(page));
  const question = await ask(work);
  const fix = await run({ kind: 'rewrite', text: FIX_TEXTS[0] ?? '', style: 'fix' });

  const started = performance.now();
  const reading = await bench.readPage(longPage(2_000));
  const readMs = performance.now() - started;
  const long = await run(summary(reading.page));

  const warm = [keyPoints, question, fix].map(({ cost }) => cost);
  const total = (key: 'ms' | 'tokens') => warm.reduce((sum, cost) => sum + cost[key], 0);
  return {
    cold: speedOf(cold),
    keyPoints: speedOf(keyPoints),
    question: speedOf(question),
    fix: speedOf(fix),
    tokensPerSecond: (1000 * total('tokens')) / total('ms'),
    warmFirstPointMs: firstShortened(keyPoints),
    firstShortenedMs: readMs + firstShortened(long),
    secondQuestionVsFirst: second.cost.tokens / cold.cost.tokens,
    memoryAfterQuestionMB,
    memoryWithHarperMB: await engineMemory(bench.extension),
  };
}

/** From the start of a summary to its first shortened point, with the model to be loaded first. */
export async function measureColdStart(bench: Bench, page: Page): Promise<{ coldFirstPointMs: number }> {
  await bench.endEngine();
  return { coldFirstPointMs: firstShortened(await bench.runTimed(summary(page))) };
}

function summary(page: Page): Job {
  return { kind: 'summarize', page, form: 'key-points', length: 'medium' };
}

function speedOf({ cost, itemMs }: TimedResult): JobSpeed {
  return { ms: cost.ms, firstItemMs: itemMs[0] ?? 0, tokens: cost.tokens };
}

/** The first point that is shown shorter than its sentence. */
function firstShortened({ items, itemMs }: TimedResult): number {
  const whole = items.flatMap((item) => (item.kind === 'points' ? item.points : []));
  const at = items.findIndex((item) => item.kind === 'shortened' && item.text !== whole[item.index]?.text);
  const ms = itemMs[at];
  if (ms === undefined) throw new Error('No point of the summary was shortened.');
  return ms;
}
