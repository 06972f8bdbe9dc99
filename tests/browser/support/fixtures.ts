import { resolve } from 'node:path';
import { test as base, type Page, type WorkerFixture } from '@playwright/test';
import { keyPoints } from '../../../scripts/browser/drive-panel.ts';
import type { ExtensionBrowser } from '../../../scripts/browser/launch.ts';
import type { PageServer } from '../../../scripts/browser/page-server.ts';
import { outputFolder } from '../../../scripts/build/build.ts';
import { launchWatched, serveListed } from './watched.ts';

export { expect } from '@playwright/test';

export const pagesFolder = resolve(import.meta.dirname, '../../pages');

interface WorkerFixtures {
  /** A browser with the build of this project, shared by the tests of a worker. */
  extension: ExtensionBrowser;
  /** Serves `tests/pages`. */
  pages: PageServer;
}

interface TestFixtures {
  /** A tab of that browser. */
  page: Page;
  /** Opens a page of `tests/pages` in the tab, presses the toolbar button, and gives back the side panel. */
  openPanel: (path: string) => Promise<Page>;
  /** The side panel beside `article.html`, with its key points. */
  summarized: Page;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used off the pattern.
    async ({}, use, { project }) => {
      const mode = project.name === 'real' ? 'production' : 'test';
      const extension = await launchWatched({ extension: outputFolder(mode), headless: true });
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  pages: pagesFrom(() => serveListed({ folder: pagesFolder })),
  page: async ({ extension }, use) => {
    const page = await extension.context.newPage();
    await use(page);
    await page.close();
  },
  openPanel: async ({ extension, page, pages }, use) => {
    let panel: Page | undefined;
    await use(async (path) => {
      await page.goto(pages.url(path));
      panel = await extension.openPanel(page);
      return panel;
    });
    await panel?.close();
  },
  summarized: async ({ openPanel }, use) => {
    const panel = await openPanel('article.html');
    await keyPoints(panel);
    await use(panel);
  },
});

/** The same with a server of their own, and so with a browser in which no other spec has left anything. */
export function testWith(serve: () => Promise<PageServer>) {
  return test.extend<object, Pick<WorkerFixtures, 'pages'>>({ pages: pagesFrom(serve) });
}

function pagesFrom(
  serve: () => Promise<PageServer>,
): [WorkerFixture<PageServer, object>, { scope: 'worker' }] {
  return [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const pages = await serve();
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ];
}
