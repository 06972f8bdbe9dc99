import type { Page } from '@playwright/test';
import { keyPoints } from '../../scripts/browser/drive-panel.ts';
import { expect, test } from './support/fixtures.ts';

declare global {
  /** What a page saw change in it. */
  var changes: string[];
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function isSubsequence(part: string[], whole: string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at++;
  return at === part.length;
}

/** What the extension has highlighted: the page shares the list of highlights. */
const highlighted = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('sotto') ?? [])].map((range) => `${range}`.replace(/\s+/g, ' ')),
  );

test('key points are sentences of the page, whole or shortened', async ({ openPanel, page }) => {
  const panel = await openPanel('article.html');
  const points = await keyPoints(panel);
  expect(points.length).toBeGreaterThanOrEqual(3);
  const text = (await page.locator('article').innerText()).replace(/\s+/g, ' ');
  for (const point of points) {
    expect(text).toContain(point.source);
    expect(isSubsequence(words(point.text), words(point.source))).toBe(true);
  }
  await expect(panel.getByText(/^Read \d+ of the \d+ words on this page/)).toBeVisible();
  await expect(panel.getByText(/ tokens?$/)).toBeVisible();
});

test('a click on a key point scrolls to its sentence and highlights exactly that', async ({
  openPanel,
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 300 });
  const panel = await openPanel('article.html');
  const points = await keyPoints(panel);
  for (const [index, { source }] of points.entries()) {
    const button = panel.getByRole('list', { name: 'Key points' }).getByRole('button').nth(index);
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(await highlighted(page)).toEqual([source]);
    await page.waitForFunction(() => {
      const [range] = CSS.highlights.get('sotto') ?? [];
      const box = (range as Range).getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight;
    });
  }
  await panel.keyboard.press('Escape');
  await expect.poll(() => highlighted(page)).toEqual([]);
});

test('arrow keys move between key points, each is previewed, Enter keeps it', async ({ openPanel, page }) => {
  const panel = await openPanel('article.html');
  const points = await keyPoints(panel);
  const buttons = panel.getByRole('list', { name: 'Key points' }).getByRole('button');
  await buttons.first().focus();
  await expect.poll(() => highlighted(page)).toEqual([points[0]?.source]);
  await panel.keyboard.press('ArrowDown');
  await expect(buttons.nth(1)).toBeFocused();
  await expect.poll(() => highlighted(page)).toEqual([points[1]?.source]);
  await panel.keyboard.press('Enter');
  await expect(buttons.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await panel.keyboard.press('ArrowUp');
  await expect.poll(() => highlighted(page)).toEqual([points[0]?.source]);
  // What was kept comes back when the preview ends.
  await panel.getByRole('textbox').focus();
  await expect.poll(() => highlighted(page)).toEqual([points[1]?.source]);
});

test('copies the points as Markdown with a link to the page', async ({ openPanel, page }) => {
  const panel = await openPanel('article.html');
  const points = await keyPoints(panel);
  await panel.evaluate(() => {
    navigator.clipboard.writeText = async (text) => {
      Object.assign(globalThis, { copied: text });
    };
  });
  await panel.getByRole('button', { name: 'Copy' }).click();
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await panel.evaluate(() => (globalThis as unknown as { copied: string }).copied);
  expect(copied).toContain(`](<${page.url()}>)`);
  expect(copied.match(/^- /gm)).toHaveLength(points.length);
});

test('reading changes nothing on the page', async ({ openPanel, page }) => {
  await page.addInitScript(() => {
    globalThis.changes = [];
    const observer = new MutationObserver((records) => {
      globalThis.changes.push(...records.map(({ type, target }) => `${type} of ${target.nodeName}`));
    });
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    addEventListener('load', () => observer.observe(document, everything));
  });
  const panel = await openPanel('article.html');
  await keyPoints(panel);
  expect(await page.evaluate(() => globalThis.changes)).toEqual([]);
  await page.evaluate(() => document.body.append('more'));
  expect(await page.evaluate(() => globalThis.changes)).toEqual(['childList of BODY']);
});

test('a page with a strict content security policy is read and highlighted like any other', async ({
  openPanel,
  page,
}) => {
  const panel = await openPanel('strict.html');
  const [first] = await keyPoints(panel);
  await panel.getByRole('list', { name: 'Key points' }).getByRole('button').first().click();
  await expect.poll(() => highlighted(page)).toEqual([first?.source]);
});

test('a click on the headline highlights the heading that it is from', async ({
  summarized: panel,
  page,
}) => {
  await panel.getByRole('combobox', { name: 'Form' }).selectOption('headline');
  await panel.getByRole('list', { name: 'Headline' }).getByRole('button').click();
  await expect.poll(() => highlighted(page)).toEqual(['The tool library on Pump Street']);
});

test('another form is made without reading again', async ({ summarized: panel, page }) => {
  await page.evaluate(() => document.querySelector('article')?.remove());
  await panel.getByRole('combobox', { name: 'Form' }).selectOption('headline');
  await expect(panel.getByRole('list', { name: 'Headline' }).getByRole('listitem')).toHaveText([
    'The tool library on Pump Street',
  ]);
});
