import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { rewriteByGesture } from '../../scripts/browser/drive-card.ts';
import { keyPoints } from '../../scripts/browser/drive-panel.ts';
import type { ExtensionBrowser } from '../../scripts/browser/launch.ts';
import { outputFolder } from '../../scripts/build/build.ts';
import { done, editIn, found, standInForCardEngine } from './support/card-stand-in.ts';
import { expectFocus } from './support/expect-focus.ts';
import { expect, test } from './support/fixtures.ts';
import { launchWatched } from './support/watched.ts';

declare const chrome: typeof browser;

const NO_HABITS = { words: [], refused: [] };

test('in a private window all is as elsewhere, and nothing of it is kept', async ({ pages }) => {
  const extension = await launchWatched({ extension: outputFolder('test'), headless: true });
  try {
    const page = await openPrivately(extension, pages.url('form.html'));
    const panel = await extension.openPanel(page);
    await keyPoints(panel);
    await panel.getByRole('combobox', { name: 'Form' }).selectOption('headline');
    await expect(panel.getByRole('list', { name: 'Headline' })).toBeVisible();

    const text = await page.locator('#message').inputValue();
    const engine = await standInForCardEngine(panel, page);
    const card = page.locator('sotto-card [role=dialog]');
    for (const jobs of [1, 2]) {
      await rewriteByGesture(panel, page, '#message');
      await expect.poll(async () => (await engine.jobs()).length).toBe(jobs);
      await engine.tell(found(editIn(text, 'tommorow', 'tomorrow', 'spelling')), done);
      await expectFocus(card.getByRole('checkbox'));
      await expect(card.getByRole('button')).toHaveText(['Refuse', 'Close', 'Accept']);
      await page.keyboard.press('Delete');
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
    }
    const { onDisk, inMemory } = await panel.evaluate(async () => ({
      onDisk: (await chrome.storage.local.get('settings')).settings,
      inMemory: await chrome.storage.session.get(),
    }));
    expect(onDisk).toMatchObject({ introduced: true });
    expect({ sites: {}, habits: NO_HABITS, ...(onDisk as object) }).toMatchObject({
      sites: {},
      habits: NO_HABITS,
    });
    expect(inMemory).toEqual({});
  } finally {
    await extension.close();
  }
});

/** Lets the extension into private windows, as its person does on the browser's own page, and opens a page in one. */
async function openPrivately(extension: ExtensionBrowser, url: string): Promise<Page> {
  const settings = await extension.context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: Record<string, (change: object) => Promise<void>>;
    };
    // Without it the extension, which is loaded anew for this, would be left off.
    await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration?.({ extensionId, incognitoAccess: true });
  }, extension.extensionId);
  const isLetIn = () =>
    extension
      .evaluateIn<boolean>('service_worker', 'chrome.extension.isAllowedIncognitoAccess()')
      .catch(() => false);
  await expect.poll(isLetIn).toBe(true);
  await extension.evaluateIn('service_worker', `chrome.windows.create({ incognito: true, url: '${url}' })`);
  const opened = () => extension.context.pages().find((page) => page.url() === url);
  await expect.poll(opened).toBeDefined();
  return opened() as Page;
}
