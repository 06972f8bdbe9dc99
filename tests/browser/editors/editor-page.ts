import { basename, resolve } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { bundle } from '../../../scripts/browser/bundle.ts';
import { test as base, expect } from '../support/fixtures.ts';

export { expect };

/** Replaced text, as `[what stands there, what it becomes]`. */
export type Change = readonly [string, string];

export interface EditorPage {
  page: Page;
  /** What `lib/fields` reads where the focus is, or why it doesn't. */
  read(): Promise<string | { refused: string }>;
  /** Has `lib/fields` make the changes in what was read last: `ok`, or why not. */
  replace(changes: readonly Change[]): Promise<string>;
}

interface Fixtures {
  /** Builds a page with the module of `pages/` on it; gives back its path. */
  addEditor(module: string): Promise<string>;
  /** Opens such a page, and puts `lib/fields` beside it as the extension would run it. */
  openEditor(module: string): Promise<EditorPage>;
  /** The same, with a page of plain HTML. */
  openHtml(html: string): Promise<EditorPage>;
}

export const test = base.extend<Fixtures>({
  addEditor: async ({ pages }, use) => {
    await use(async (module) => {
      const name = basename(module, '.ts');
      const files = await bundled(name, resolve(import.meta.dirname, 'pages', module));
      for (const { fileName, content } of files) pages.add(fileName, content);
      pages.add(`${name}.html`, htmlOf(name));
      return `${name}.html`;
    });
  },
  openEditor: async ({ page, pages, addEditor }, use) => {
    await use(async (module) => {
      await page.goto(pages.url(await addEditor(module)));
      await page.waitForFunction(() => 'editor' in globalThis);
      return withLab(page);
    });
  },
  openHtml: async ({ page, pages }, use) => {
    await use(async (html) => {
      await page.goto(
        pages.add('fields.html', `<!doctype html><html lang="en"><meta charset="utf-8">${html}`),
      );
      return withLab(page);
    });
  },
});

const builds = new Map<string, ReturnType<typeof bundle>>();

function bundled(name: string, path: string): ReturnType<typeof bundle> {
  const build = builds.get(name) ?? bundle(name, path);
  builds.set(name, build);
  return build;
}

function htmlOf(name: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
<style>html { font: 16px/1.5 sans-serif } #editor { width: 30rem; min-height: 6rem } textarea { width: 100%; height: 6rem }</style>
<div id="editor"></div><script type="module" src="/${name}.js"></script>`;
}

async function withLab(page: Page): Promise<EditorPage> {
  const session = await page.context().newCDPSession(page);
  const [code] = await bundled('fields-lab', resolve(import.meta.dirname, 'fields-lab.ts'));
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'sotto',
  });
  const run = <T>(expression: string) => evaluate<T>(session, executionContextId, expression);
  await run(`{${code?.content}}; undefined`);
  return {
    page,
    read: () => run('lab.read()'),
    replace: (changes) => run(`lab.replace(${JSON.stringify(changes)})`),
  };
}

async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}
