import type { Locator } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { rewriteByGesture } from '../../../scripts/browser/drive-card.ts';
import { done, found, standInForCardEngine } from '../support/card-stand-in.ts';
import { expect } from '../support/fixtures.ts';
import { shoot } from '../support/screenshots.ts';
import { ARE, COMMA, current, QBLIC, REALLY, TEH, test } from './opened.ts';

declare const chrome: typeof browser;

/** How the card looks, and where it stands. */

test('the theme that is set holds in the card, and the page cannot read it', async ({ opened, page }) => {
  const { card, panel } = opened;
  await panel.evaluate(() => chrome.storage.local.set({ settings: { theme: 'dark' } }));
  await page.emulateMedia({ colorScheme: 'light' });
  await rewriteByGesture(panel, page, '#message');
  await expect(card).toHaveAttribute('data-theme', 'dark');
  await expect(card).toHaveCSS('color-scheme', 'dark');
  await expect(card).toHaveCSS('background-color', 'rgb(27, 28, 26)');
  expect(await page.locator('sotto-card').evaluate((host) => host.outerHTML)).not.toContain('dark');
  await page.emulateMedia({ colorScheme: null });
});

test('edits are told apart by shape, in forced colours too', async ({ opened, page }) => {
  const { card, engine } = opened;
  await engine.tell(found(TEH, ARE), done);
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    await expect(card.locator('del span').first()).toHaveCSS('text-decoration-line', 'line-through');
    await expect(card.locator('ins span').first()).toHaveCSS('text-decoration-line', 'underline');
  }
  const outline = (edit: Locator) => edit.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(await outline(current(card))).not.toBe('none');
  expect(await outline(card.locator('[role=checkbox][tabindex="-1"]'))).toBe('none');
  await shoot(page, 'card-forced');
  await page.emulateMedia({ forcedColors: null });
});

test('with less motion nothing moves', async ({ opened, page }) => {
  const { card, engine } = opened;
  const moving = () =>
    card.evaluate(
      (element) =>
        [element, ...element.querySelectorAll('*')]
          .map((one) => getComputedStyle(one))
          .filter((style) => parseFloat(style.transitionDuration) > 0 || style.animationName !== 'none')
          .length,
    );
  await engine.tell(found(TEH, ARE));
  await expect(card.getByRole('checkbox')).toHaveCount(2);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: null });
});

test('it stands beside its field through scrolling and in a narrow window', async ({ opened, page }) => {
  const { card, engine, field } = opened;
  await engine.tell(found(TEH, ARE, REALLY, COMMA, QBLIC), done);
  const apart = () => areApart(card, field);
  await expect.poll(apart).toBe(true);
  await page.evaluate(() => {
    document.body.style.paddingBottom = '2000px';
    window.scrollTo(0, 60);
  });
  await expect.poll(apart).toBe(true);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(apart).toBe(true);
  const box = await card.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await shoot(page, 'card-narrow');
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('in an editor that fills the window it leaves what is selected uncovered', async ({
  openPanel,
  page,
  pages,
}) => {
  const lines = Array.from({ length: 40 }, (_, i) => `<p id="line-${i}">This is line ${i} of the text.</p>`);
  pages.add(
    'full.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Full</title>
    <div id="editor" contenteditable style="height: 95vh; overflow: auto">${lines.join('')}</div>`,
  );
  const panel = await openPanel('full.html');
  await standInForCardEngine(panel, page);
  const card = page.locator('sotto-card [role=dialog]');
  for (const line of ['#line-1', '#line-12']) {
    await page.locator('#editor').focus();
    await page.locator(line).evaluate((element) => getSelection()?.selectAllChildren(element));
    await rewriteByGesture(panel, page, '#editor');
    await expect(card).toHaveClass(/placed/);
    await expect.poll(() => areApart(card, page.locator(line))).toBe(true);
  }
  await page.keyboard.press('Escape');
});

test('on a page that is zoomed by its style sheet it keeps its size, beside its field', async ({
  opened,
  page,
}) => {
  const { card, engine, field } = opened;
  await engine.tell(found(TEH, ARE), done);
  await expect.poll(() => areApart(card, field)).toBe(true);
  await page.evaluate(() => {
    document.documentElement.style.zoom = '2';
  });
  const left = async (element: Locator) => (await element.boundingBox())?.x;
  await expect.poll(async () => (await card.boundingBox())?.width).toBe(380);
  await expect.poll(async () => left(card)).toBe(await left(field));
  expect(await areApart(card, field)).toBe(true);
});

test('in a low window, as when zoomed in, its buttons and some of the text can be seen', async ({
  opened,
  page,
}) => {
  const { card, engine } = opened;
  await engine.tell(found(TEH, ARE, REALLY, COMMA, QBLIC), done);
  await page.setViewportSize({ width: 360, height: 300 });
  const accept = card.getByRole('button', { name: 'Accept' });
  await expect.poll(async () => (await card.boundingBox())?.height ?? 0).toBeLessThanOrEqual(300 - 16);
  await expect(accept).toBeInViewport({ ratio: 1 });
  await expect(current(card)).toBeInViewport({ ratio: 1 });
  const [button, box] = [await accept.boundingBox(), await card.boundingBox()];
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0));
  await page.setViewportSize({ width: 1280, height: 720 });
});

test('the space before a word that goes is not struck through', async ({ opened }) => {
  const { card, engine } = opened;
  await engine.tell(found(REALLY), done);
  await expect(card.locator('del')).toHaveCSS('text-decoration-line', 'none');
  await expect(card.locator('del span')).toHaveText(/^really$/);
});

test('nothing moves when another style is chosen', async ({ opened }) => {
  const { card } = opened;
  const last = card.locator('.styles label').last();
  const before = await last.boundingBox();
  await card.getByRole('radio', { name: 'Formal' }).check();
  await expect(card.getByRole('radio', { name: 'Formal' })).toBeChecked();
  expect(await last.boundingBox()).toEqual(before);
});

async function areApart(card: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await card.boundingBox(), await other.boundingBox()];
  if (!a || !b) return false;
  return a.y >= b.y + b.height || b.y >= a.y + a.height || a.x >= b.x + b.width || b.x >= a.x + a.width;
}
