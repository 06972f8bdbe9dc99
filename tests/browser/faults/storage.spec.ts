import type { browser } from 'wxt/browser';
import { keyPoints } from '../../../scripts/browser/drive-panel.ts';
import { askHeld, expectAnswered } from '../support/ask-held.ts';
import { expect, test } from '../support/fixtures.ts';

declare const chrome: typeof browser;

test.afterEach(({ extension }) => extension.evaluateIn('service_worker', 'chrome.storage.local.clear()'));

/** To the last byte that the browser allows. */
const FILL = `chrome.storage.local.getBytesInUse().then((used) =>
  chrome.storage.local.set({ fill: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - '"fill"'.length) }))`;

test('the storage is full: the introduction ends, the task runs, the settings say what they could not keep', async ({
  extension,
  summarized: panel,
  page,
}) => {
  await panel.evaluate(() => chrome.storage.local.clear());
  await extension.evaluateIn('service_worker', FILL);
  await panel.reload();
  await panel.getByRole('button', { name: 'Try it on this page' }).click();
  await keyPoints(panel);
  const access = panel.locator('header select');
  await access.selectOption('never');
  await expect(panel.getByRole('alert')).toContainText('Not saved');
  await expect(access).toHaveValue('ask');

  await page.goto(`chrome-extension://${extension.extensionId}/options.html`);
  const theme = page.locator('#theme');
  await theme.selectOption('dark');
  await expect(page.getByRole('status').first()).toContainText('Not saved');
  await expect(theme).toHaveValue('system');
  const word = page.getByLabel('Add a word');
  await word.fill('Qblic');
  await word.press('Enter');
  await expect(page.getByRole('status').first()).toContainText('Not saved');
  await expect(word).toHaveValue('Qblic');
});

test('the storage is cleared in the middle of a task: it goes on in sight', async ({
  extension,
  summarized: panel,
}) => {
  const { answer, release } = await askHeld(extension, panel);
  await panel.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
  await release();
  await expectAnswered(answer);
});
