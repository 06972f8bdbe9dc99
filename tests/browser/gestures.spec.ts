import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../scripts/browser/launch.ts';
import { expectFocus } from './support/expect-focus.ts';
import { expect, test } from './support/fixtures.ts';

declare const chrome: typeof browser;

/** What the service worker makes of keys and menu entries; only that the browser tells of them is made up. */

type Gesture = ['commands.onCommand', string] | ['contextMenus.onClicked', object];

async function make(extension: ExtensionBrowser, page: Page, [event, what]: Gesture): Promise<void> {
  await page.bringToFront();
  await extension.evaluateIn(
    'service_worker',
    `chrome.tabs.query({ active: true }).then(([tab]) => chrome.${event}.dispatch(${JSON.stringify(what)}, tab))`,
  );
}

const badge = (extension: ExtensionBrowser) =>
  extension.evaluateIn<{ text: string; title: string }>(
    'service_worker',
    `chrome.tabs.query({ active: true }).then(async ([{ id: tabId }]) => ({
      text: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }))`,
  );

const NO_BADGE = { text: '', title: 'Summarize this page with Sotto' };

for (const [name, gesture] of [
  ['the shortcut', ['commands.onCommand', 'ask']],
  ['the menu entry', ['contextMenus.onClicked', { menuItemId: 'ask' }]],
] as const) {
  test(`${name} for asking: about what is selected`, async ({ extension, summarized: panel, page }) => {
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Element));
    await make(extension, page, [...gesture]);
    await expect(panel.getByRole('tab', { name: 'Answers' })).toHaveAttribute('aria-selected', 'true');
    await expectFocus(panel.getByRole('textbox', { name: 'Ask about the selection' }));
    expect(await badge(extension)).toEqual(NO_BADGE);
  });
}

test('the shortcut for fixing opens the card on the field that has the focus', async ({
  extension,
  openPanel,
  page,
}) => {
  await openPanel('form.html');
  await page.locator('#message').focus();
  await make(extension, page, ['commands.onCommand', 'rewrite']);
  const card = page.locator('sotto-card [role=dialog]');
  await expect(card).toContainText('We has borrowed the ladder');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  expect(await badge(extension)).toEqual(NO_BADGE);
});

test('the menu entry for fixing opens it in the frame that was clicked in', async ({
  extension,
  openPanel,
  page,
  pages,
}) => {
  pages.add(
    'with-form.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>A form in a frame</title>
    <iframe title="Form" src="form.html" style="width: 90%; height: 500px"></iframe></html>`,
  );
  const panel = await openPanel('with-form.html');
  const frame = page.frameLocator('iframe');
  await frame.locator('#subject').focus();
  const frameId = await panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const target = { tabId: tab?.id as number, allFrames: true };
    const results = await chrome.scripting.executeScript({ target, func: () => location.pathname });
    return results.find(({ result }) => result === '/form.html')?.frameId;
  }, page.url());
  expect(frameId).toBeGreaterThan(0);
  await make(extension, page, ['contextMenus.onClicked', { menuItemId: 'rewrite', frameId }]);
  await expect(frame.locator('sotto-card [role=dialog]')).toContainText('A ladder that is to short');
  await expect(page.locator('sotto-card')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(frame.locator('sotto-card')).toHaveCount(0);
});

test('where there can be no card the toolbar button says why, until it is pressed', async ({
  extension,
  openPanel,
  page,
  pages,
}) => {
  const panel = await openPanel('form.html');
  const rewrite = () => make(extension, page, ['commands.onCommand', 'rewrite']);
  const site = 'http://127.0.0.1';
  await panel.evaluate(
    (barred) => chrome.storage.local.set({ settings: { sites: { [barred]: { never: true } } } }),
    site,
  );
  await page.locator('#message').focus();
  await rewrite();
  const off = { text: '!', title: 'Sotto is off on this site. Press to change that.' };
  await expect.poll(() => badge(extension)).toEqual(off);
  await expect(page.locator('sotto-card')).toHaveCount(0);
  await extension.clickAction(page);
  await expect(panel.getByRole('alert')).toContainText(`Sotto is off on ${site}`);
  await expect.poll(() => badge(extension)).toEqual(NO_BADGE);
  await panel.getByRole('button', { name: 'Read it when I ask' }).click();
  await panel.getByRole('heading', { level: 1, name: 'Write to the tool library' }).waitFor();

  await page.goto('chrome://version');
  await rewrite();
  const closed = { text: '!', title: 'Sotto can’t work on this page: the browser keeps it closed' };
  await expect.poll(() => badge(extension)).toEqual(closed);
  await page.goto(pages.url('form.html'));
  await expect.poll(() => badge(extension)).toEqual(NO_BADGE);
});
