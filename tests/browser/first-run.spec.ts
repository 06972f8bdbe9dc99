import type { browser } from 'wxt/browser';
import { keyPoints } from '../../scripts/browser/drive-panel.ts';
import { outputFolder } from '../../scripts/build/build.ts';
import { expect, test } from './support/fixtures.ts';
import { askByGesture } from './support/gestures.ts';
import { launchWatched } from './support/watched.ts';

declare const chrome: typeof browser;

test('after it was installed nothing opens by itself', async () => {
  const extension = await launchWatched({ extension: outputFolder('test'), headless: true });
  try {
    // The menus are made when it is installed: what else that does is done by then.
    await expect
      .poll(() =>
        extension.evaluateIn(
          'service_worker',
          `chrome.contextMenus.update('rewrite', {}).then(() => true, () => false)`,
        ),
      )
      .toBe(true);
    const pages = extension.context.pages().map((page) => page.url());
    expect(pages).toEqual(['about:blank']);
    expect((await extension.extensionTargets()).map(({ type }) => type)).toEqual(['service_worker']);
  } finally {
    await extension.close();
  }
});

test('the panel introduces itself once, with the keys as they are set', async ({ summarized: panel }) => {
  await panel.evaluate(() => chrome.storage.local.clear());
  await panel.reload();
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Sotto');
  await expect(panel.getByText('stays on this computer')).toBeVisible();
  const commands = await panel.evaluate(() => chrome.commands.getAll());
  const keys = commands.map(({ shortcut = '' }) => shortcut).filter(Boolean);
  expect(keys).toHaveLength(3);
  for (const key of keys) await expect(panel.getByText(key, { exact: true })).toBeVisible();
  await expect(panel.getByRole('textbox')).toHaveCount(0);

  await panel.getByRole('button', { name: 'Try it on this page' }).click();
  await keyPoints(panel);
  await panel.reload();
  await panel.getByRole('button', { name: 'Summarize this page' }).waitFor();
  await expect(panel.getByRole('button', { name: 'Try it on this page' })).toHaveCount(0);
});

test('what the panel was opened for is done after the introduction', async ({ summarized: panel, page }) => {
  await panel.evaluate(() => chrome.storage.local.clear());
  await panel.reload();
  const begin = panel.getByRole('button', { name: 'Try it on this page' });
  await begin.waitFor();
  await askByGesture(panel, page);
  await expect.poll(() => panel.evaluate(() => chrome.storage.session.get('gesture'))).toEqual({});
  await begin.click();
  await expect(panel.getByRole('textbox', { name: 'Ask about this page' })).toBeFocused();
});
