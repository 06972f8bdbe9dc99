import type { Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { rewriteByGesture } from '../../../scripts/browser/drive-card.ts';
import { type CardEngine, editIn, standInForCardEngine } from '../support/card-stand-in.ts';
import { test as base, expect } from '../support/fixtures.ts';

declare const chrome: typeof browser;

export const TEXT = 'Teh boat are here, and it is really late! We saw Qblic today.';
export const TEH = editIn(TEXT, 'Teh', 'The', 'spelling');
export const ARE = editIn(TEXT, 'are', 'is', 'verb form');
export const REALLY = editIn(TEXT, ' really', '', 'extra word');
export const COMMA = editIn(TEXT, '! We', '! Then we', 'missing word');
export const QBLIC = editIn(TEXT, 'Qblic', 'Public', 'spelling');

interface Card {
  card: Locator;
  engine: CardEngine;
  panel: Page;
  field: Locator;
}

/** Each moment of the card, with an engine that says what the test wants. */
export const test = base.extend<{ opened: Card }>({
  opened: async ({ openPanel, page }, use) => {
    const panel = await openPanel('form.html');
    // What the last card was taught may have been stored only after its test was over.
    await forgetAll(panel);
    const engine = await standInForCardEngine(panel, page);
    const field = page.locator('#message');
    await field.fill(TEXT);
    await rewriteByGesture(panel, page, '#message');
    const card = page.locator('sotto-card [role=dialog]');
    await expect(card).toHaveAttribute('data-theme', 'system');
    await expect.poll(async () => (await engine.jobs()).length).toBe(1);
    await use({ card, engine, panel, field });
    await page.keyboard.press('Escape');
    await forgetAll(panel);
  },
});

const forgetAll = (panel: Page) =>
  panel.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));

export const current = (card: Locator) => card.locator('[role=checkbox][tabindex="0"]');
