import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { rewriteByGesture } from '../../../scripts/browser/drive-card.ts';
import { expectAccessible } from '../support/accessible.ts';
import { done, found } from '../support/card-stand-in.ts';
import { expect } from '../support/fixtures.ts';
import { shoot } from '../support/screenshots.ts';
import { expectSteady } from '../support/steady-card.ts';
import { ARE, current, QBLIC, TEH, TEXT, test } from './opened.ts';

declare const chrome: typeof browser;

/** What a person teaches in the card. */

const stored = (panel: Page) =>
  panel.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return (settings as { habits?: unknown } | undefined)?.habits;
  });

test('a word: kept, left alone from then on, seen and erased in the settings', async ({
  extension,
  opened,
  page,
}) => {
  const { card, engine, panel } = opened;
  await engine.tell(found(TEH, QBLIC), done);
  await expect(current(card)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectSteady(card);
  await card.getByRole('button', { name: 'Add to my words' }).click();
  await expect(card.getByRole('checkbox')).toHaveCount(1);
  await expect.poll(() => stored(panel)).toEqual({ words: ['Qblic'], refused: [] });
  // It would be offered no more, whoever says so.
  await card.getByRole('radio', { name: 'Formal' }).check();
  await expect.poll(async () => (await engine.jobs()).length).toBe(2);
  await engine.tell(found({ ...QBLIC, reason: 'tone' }), done);
  await expect(card.getByRole('status')).toContainText('Reads formal already');

  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.extensionId}/options.html#my-words`);
  await expect(options.getByRole('list', { name: 'Words', exact: true })).toContainText('Qblic');
  await options.getByRole('textbox', { name: 'Add a word' }).fill('two words');
  await options.keyboard.press('Enter');
  await expect(options.getByText('That is not a single word.')).toBeVisible();
  await options.getByRole('textbox', { name: 'Add a word' }).fill('vexley');
  await options.keyboard.press('Enter');
  await expect.poll(() => stored(panel)).toEqual({ words: ['Qblic', 'vexley'], refused: [] });
  await expectAccessible(options, '#my-words');
  await shoot(options, 'my-words', options.locator('#my-words'));
  await options.getByRole('button', { name: 'Forget “Qblic”' }).click();
  await expect.poll(() => stored(panel)).toEqual({ words: ['vexley'], refused: [] });
  await expect(options.getByRole('textbox', { name: 'Add a word' })).toBeFocused();
  await options.close();
});

test('a word, though the style is changed at once', async ({ opened, page }) => {
  const { card, engine } = opened;
  await engine.tell(found(QBLIC), done);
  await expect(current(card)).toBeFocused();
  await page.locator('sotto-card').evaluate((host) => {
    const press = (query: string) => host.shadowRoot?.querySelector<HTMLElement>(query)?.click();
    press('.choices [data-lasting]');
    press('input[value=formal]');
  });
  await expect(card.getByRole('status')).toHaveText('“Qblic” is one of your words now');
  await engine.tell(found({ ...QBLIC, reason: 'tone' }), done);
  await expect(card.getByRole('checkbox')).toHaveCount(0);
  await expect(card).toContainText('Reads formal already');
});

test('an edit refused twice: kept only then, and erased in the settings', async ({
  extension,
  opened,
  page,
}) => {
  const { card, engine, panel } = opened;
  const refuse = async () => {
    await engine.tell(found(TEH), done);
    await expect(current(card)).toBeFocused();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  };
  await refuse();
  await expect
    .poll(() => panel.evaluate(() => chrome.storage.session.get('refused-once')))
    .toEqual({ 'refused-once': [{ from: 'Teh', to: 'The' }] });
  // Nothing of it, whether other settings were written meanwhile or not.
  expect((await stored(panel)) ?? { words: [], refused: [] }).toEqual({ words: [], refused: [] });
  await rewriteByGesture(panel, page, '#message');
  await expect.poll(async () => (await engine.jobs()).length).toBe(2);
  await refuse();
  await expect.poll(() => stored(panel)).toEqual({ words: [], refused: [{ from: 'Teh', to: 'The' }] });

  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.extensionId}/options.html`);
  const offer = options.getByRole('button', { name: 'Offer again: “Teh” becomes “The”' });
  await expect(offer).toBeVisible();
  await offer.click();
  await expect.poll(() => stored(panel)).toEqual({ words: [], refused: [] });
  await options.close();
});

test('one refusal is one, though the person looks again or wants to close what is being accepted', async ({
  opened,
  page,
}) => {
  const { card, engine, field, panel } = opened;
  const refuse = async () => {
    await engine.tell(found(TEH, ARE), done);
    await expect(current(card)).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(current(card)).not.toBeChecked();
  };
  await refuse();
  await field.dispatchEvent('input');
  await card.getByRole('button', { name: 'Look again' }).click();
  await expect.poll(async () => (await engine.jobs()).length).toBe(2);
  await refuse();
  await field.evaluate((element) =>
    element.addEventListener('beforeinput', () =>
      document
        .querySelector('sotto-card')
        ?.shadowRoot?.querySelector<HTMLElement>('.buttons button')
        ?.click(),
    ),
  );
  await page.keyboard.press('Control+Enter');
  await expect(card).toHaveCount(0);
  await expect(field).toHaveValue(TEXT.replace('are', 'is'));
  await expect
    .poll(() => panel.evaluate(() => chrome.storage.session.get('refused-once')))
    .toEqual({ 'refused-once': [{ from: 'Teh', to: 'The' }] });
  expect((await stored(panel)) ?? { words: [], refused: [] }).toEqual({ words: [], refused: [] });
});
