import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { articleText } from '../../lib/page/article-text.ts';
import type { Reading } from '../../lib/protocol/page-port.ts';
import type { TaskCost, TaskItem } from '../../lib/protocol/task-port.ts';
import type { Job } from '../../lib/protocol/tasks.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { servePages } from '../browser/page-server.ts';
import { buildExtension } from '../build/build.ts';
import type { ReadResult } from './extraction.ts';
import {
  connectToPage,
  endEngineInPage,
  highlightInPage,
  leaveInPage,
  openEngineInPage,
  runInPage,
} from './in-extension.ts';

export interface TimedResult {
  items: TaskItem[];
  /** Milliseconds from the start to each item, as a surface sees them. */
  itemMs: number[];
  cost: TaskCost;
}

export interface Bench {
  /** Has the built extension do a job, as its surfaces do, and gives back what came of it. */
  run(job: Job): Promise<TaskItem[]>;
  runTimed(job: Job): Promise<TimedResult>;
  /** Has the model loaded by a job that is left before it asks the model; resolves when loading has begun. */
  beginToLoad(job: Job): Promise<void>;
  /** Ends the engine: the next job loads the model anew. */
  endEngine(): Promise<void>;
  /** The browser that all of it runs in. */
  extension: ExtensionBrowser;
  /** Has it read a page. No script of the page runs, and nothing that it refers to is fetched. */
  read(html: string): Promise<ReadResult>;
  readPage(html: string): Promise<Reading>;
  /** The text that is marked on the page last read when its reader is asked to highlight a sentence. */
  highlighted(sentence: number): Promise<string>;
  close(): Promise<void>;
}

/** The production build in a browser of its own; `built`: its folder, where it is there already. */
export async function openBench(built?: string): Promise<Bench> {
  const extension = await launchWithExtension({
    extension: built ?? (await buildExtension('production')),
    headless: true,
  });
  const server = await servePages({ csp: "default-src 'none'; style-src 'unsafe-inline'; img-src data:" });
  const tab = await extension.context.newPage();
  await grantByGesture();
  const surface = await extension.context.newPage();
  await surface.goto(`chrome-extension://${extension.extensionId}/sidepanel.html`);

  const runTimed = async (job: Job): Promise<TimedResult> => {
    await surface.evaluate(openEngineInPage);
    const outcome = await surface.evaluate(runInPage, job);
    if ('failed' in outcome) throw new Error(`The task failed: ${outcome.failed}`);
    return outcome;
  };
  const readPage = async (html: string): Promise<Reading> => {
    const url = server.add('page.html', html);
    await tab.goto(url, { waitUntil: 'domcontentloaded' });
    const result = await surface.evaluate(connectToPage, url);
    if (!result.ok) throw new Error(`The page could not be read: ${result.code}`);
    return result.value;
  };
  return {
    extension,
    runTimed,
    async beginToLoad(job) {
      await surface.evaluate(openEngineInPage);
      await surface.evaluate(leaveInPage, job);
    },
    endEngine: () => surface.evaluate(endEngineInPage),
    readPage,
    async highlighted(sentence) {
      const result = await surface.evaluate(highlightInPage, { url: tab.url(), sentence });
      return result.ok ? tab.evaluate<string>(MARKED) : '';
    },
    run: async (job) => (await runTimed(job)).items,
    async read(html) {
      const { page, ms } = await readPage(html);
      return { text: articleText(page), ms, readabilityMs: await timeReadability(tab) };
    },
    async close() {
      await extension.close();
      await server.close();
    },
  };

  /** One click of the toolbar button gives access to the tab for as long as it stays with this server. */
  async function grantByGesture(): Promise<void> {
    await tab.goto(server.add('empty.html', '<!doctype html><title>Empty</title>'));
    const panel = await extension.openPanel(tab);
    await panel.getByRole('alert').waitFor();
    await panel.close();
  }
}

/** The page shares the list of highlights with the reader. */
const MARKED = `[...(CSS.highlights.get('sotto') ?? [])].map(String).join('')`;

const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** Milliseconds of Mozilla's Readability alone, on a clone of the page's document as it wants it. */
function timeReadability(tab: Page): Promise<number> {
  return tab.evaluate(`(() => {
    ${readability}
    const started = performance.now();
    new Readability(document.cloneNode(true)).parse();
    return performance.now() - started;
  })()`);
}
