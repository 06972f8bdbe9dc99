import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import type { Job } from '../../lib/protocol/tasks.ts';
import { acceptCard, openCard } from '../browser/drive-card.ts';
import { ask, keyPoints } from '../browser/drive-panel.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { type PageServer, servePages } from '../browser/page-server.ts';
import { buildExtension, type Mode } from '../build/build.ts';

/** A browser with the extension at work on the project's own pages. */
export interface Surfaces {
  extension: ExtensionBrowser;
  /** The tab that is read and written in. */
  page: Page;
  panel: Page;
  pages: PageServer;
  /** What the extension has written to the browser's log: errors, and everything else that it should not say. */
  logged(): string[];
  close(): Promise<void>;
}

/** Opens an article beside the panel, and waits for its key points: the model is loaded then. */
export async function openSurfaces(mode: Mode): Promise<Surfaces> {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-soak-'));
  const logFile = join(folder, 'browser.log');
  const pages = await servePages({ folder: resolve(import.meta.dirname, '../../tests/pages') });
  const extension = await launchWithExtension({
    extension: await buildExtension(mode),
    headless: true,
    flags: ['--enable-logging', `--log-file=${logFile}`],
  });
  const close = async () => {
    await extension.close();
    await pages.close();
    rmSync(folder, { recursive: true });
  };
  try {
    const page = await extension.context.newPage();
    await page.goto(pages.url('article.html'));
    const panel = await extension.openPanel(page);
    await keyPoints(panel);
    const logged = () => saidBy(extension.extensionId, readFileSync(logFile, 'utf8'));
    return { extension, page, panel, pages, logged, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export interface SoakTask {
  kind: Job['kind'];
  name: string;
  run: (surfaces: Surfaces) => Promise<void>;
}

/** All three jobs, on pages that differ from one to the next; begins and ends with the tab on a page that was read. */
export const ROUND: readonly SoakTask[] = [
  summarize('reading.html'),
  question('Who kept the lamp?'),
  rewrite('form.html', '#message'),
  summarize('other.html'),
  question('Which planet has the largest moon?'),
  rewrite('strict.html', '#message'),
  summarize('article.html'),
  question('Who founded the library?'),
];

function summarize(path: string): SoakTask {
  return {
    kind: 'summarize',
    name: `summarize ${path}`,
    async run({ extension, page, panel, pages }) {
      await page.goto(pages.url(path));
      // The panel notices that its page is gone, and again that it is asked to read.
      const notice = panel.getByRole('alert');
      await notice.waitFor();
      await extension.clickAction(page);
      await notice.waitFor({ state: 'hidden' });
      const points = await keyPoints(panel);
      if (points.length === 0) throw new Error(`There were no key points of ${path}.`);
    },
  };
}

function question(text: string): SoakTask {
  return {
    kind: 'ask',
    name: `ask “${text}”`,
    async run({ panel }) {
      const { verdict } = await ask(panel, text);
      if (!verdict) throw new Error(`“${text}” came to no verdict.`);
    },
  };
}

function rewrite(path: string, field: string): SoakTask {
  return {
    kind: 'rewrite',
    name: `fix ${field} of ${path}`,
    async run({ extension, page, panel, pages }) {
      await page.goto(pages.url(path));
      const { edits } = await openCard(extension, panel, page, field);
      if (edits.length === 0) throw new Error(`There was nothing to fix in ${path}.`);
      await acceptCard(page, field);
    },
  };
}

/** What the browser itself remarks on a machine without a graphics processor. */
const REMARKS = ['"No available adapters."'];

/** Lines of the browser's log that a page, a script or a worker of the extension has caused. */
function saidBy(extensionId: string, log: string): string[] {
  return log
    .split('\n')
    .filter((line) => line.includes(':CONSOLE') && line.includes(`chrome-extension://${extensionId}/`))
    .filter((line) => !REMARKS.some((remark) => line.includes(remark)));
}
