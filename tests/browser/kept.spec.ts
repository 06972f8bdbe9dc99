import type { browser } from 'wxt/browser';
import { acceptCard, openCard } from '../../scripts/browser/drive-card.ts';
import { ask } from '../../scripts/browser/drive-panel.ts';
import { expect, pagesFolder, testWith } from './support/fixtures.ts';
import { serveListed } from './support/watched.ts';

declare const chrome: typeof browser;

const test = testWith(() => serveListed({ folder: pagesFolder }));

/** Every place in which a page or an extension can keep something beyond its own life. A function sent into a page. */
async function keptHere(): Promise<Record<string, unknown>> {
  const folder = await navigator.storage.getDirectory();
  return {
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    files: await Array.fromAsync((folder as unknown as { keys(): AsyncIterable<string> }).keys()),
  };
}

const NOTHING = { local: {}, session: {}, cookies: '', databases: [], caches: [], files: [] };

test('after all three jobs nothing is kept but the settings, and nothing at all in the page', async ({
  extension,
  summarized: panel,
  page,
  pages,
}) => {
  await ask(panel, 'Who founded the library?');
  expect(await page.evaluate(keptHere)).toEqual(NOTHING);
  await page.goto(pages.url('form.html'));
  await extension.clickAction(page);
  await openCard(extension, panel, page, '#message');
  await acceptCard(page, '#message');
  expect(await page.evaluate(keptHere)).toEqual(NOTHING);

  expect(await panel.evaluate(keptHere)).toEqual(NOTHING);
  const stored = await panel.evaluate(async () => ({
    local: await chrome.storage.local.get(),
    sync: await chrome.storage.sync.get(),
  }));
  expect(stored.sync).toEqual({});
  // The second holds the version of the first.
  expect(['settings', 'settings$']).toEqual(expect.arrayContaining(Object.keys(stored.local)));
  const all = JSON.stringify(stored);
  for (const text of ['library', 'Varga', 'ladder', 'founded', '127.0.0.1']) expect(all).not.toContain(text);
});
