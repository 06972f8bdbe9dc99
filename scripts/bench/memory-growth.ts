import { type Page, pageSentences } from '../../lib/protocol/page.ts';
import type { Job } from '../../lib/protocol/tasks.ts';
import { findWords } from '../../lib/text/words.ts';
import type { Bench } from './extension.ts';
import { englishPages, longPage } from './library-texts.ts';
import { engineMemory } from './memory.ts';
import { QUESTIONS } from './speed-jobs.ts';

/** Megabytes as `engineMemory` tells them; null where they can't be told. */
export interface GrowthFigures {
  /** After loading, with nothing asked of the model yet. */
  memoryMB: number | null;
  memoryAfterLongPageMB: number | null;
  /** Null as well where fewer are run. */
  memoryAfter100TasksMB: number | null;
  memoryAfterMB: number | null;
  tasks: number;
}

/**
 * Loads the model for a question about `sample`, summarizes a page of 20,000 words, then runs so many small tasks, and
 * looks at the memory between. In a fresh browser, without Harper, which comes on top of it as soon as a text is fixed.
 */
export async function measureGrowth(bench: Bench, sample: Page, tasks: number): Promise<GrowthFigures> {
  const memory = () => engineMemory(bench.extension);
  const { page } = await bench.readPage(longPage(20_000));
  const [question = ''] = QUESTIONS;
  await bench.beginToLoad({ kind: 'ask', page: sample, question });
  const memoryMB = await memory();

  await bench.run({ kind: 'summarize', page, form: 'key-points', length: 'long' });
  const memoryAfterLongPageMB = await memory();

  const pages: Page[] = [];
  for (const html of englishPages()) pages.push((await bench.readPage(html)).page);
  let memoryAfter100TasksMB: number | null = null;
  for (let task = 0; task < tasks; task++) {
    if (task === 100) memoryAfter100TasksMB = await memory();
    const of = pages[task % pages.length];
    if (of) await bench.run(smallJob(of, task));
  }
  return { memoryMB, memoryAfterLongPageMB, memoryAfter100TasksMB, memoryAfterMB: await memory(), tasks };
}

/** A one-sentence summary or a question in turn; round after round another question. */
function smallJob(page: Page, task: number): Job {
  if (task % 2 === 0) return { kind: 'summarize', page, form: 'tldr', length: 'short' };
  const sentences = pageSentences(page).filter(({ text }) => text.length > 60);
  const words = findWords(sentences[task % sentences.length]?.text ?? '').map(({ text }) => text);
  const [longest = '', next = ''] = words.toSorted((a, b) => b.length - a.length);
  return { kind: 'ask', page, question: `What does it say about ${longest} and ${next}?` };
}
