import type { Locator, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { rewriteByGesture } from '../../scripts/browser/drive-card.ts';
import { expectAccessible } from './support/accessible.ts';
import { type CardEngine, done, editIn, found, standInForCardEngine } from './support/card-stand-in.ts';
import { test as base, expect } from './support/fixtures.ts';
import { shoot } from './support/screenshots.ts';

declare const chrome: typeof browser;

const TEXT = 'Teh boat are here, and it is really late! We saw Qblic today.';
const TEH = editIn(TEXT, 'Teh', 'The', 'spelling');
const ARE = editIn(TEXT, 'are', 'is', 'verb form');
const REALLY = editIn(TEXT, ' really', '', 'extra word');
const COMMA = editIn(TEXT, '! We', '! Then we', 'missing word');
const QBLIC = editIn(TEXT, 'Qblic', 'Public', 'spelling');

interface Card {
  card: Locator;
  engine: CardEngine;
  panel: Page;
  field: Locator;
}

/** Each moment of the card, with an engine that says what the test wants. */
const test = base.extend<{ opened: Card }>({
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

const current = (card: Locator) => card.locator('[role=checkbox][tabindex="0"]');
const stored = (panel: Page) =>
  panel.evaluate(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return (settings as { habits?: unknown } | undefined)?.habits;
  });

test.describe('every state is accessible', () => {
  test('working, with edits coming, reviewed, refused, learnt', async ({ opened, page }) => {
    const { card, engine } = opened;
    await shoot(page, 'card-working');
    await expectAccessible(page, 'sotto-card');
    await engine.tell({ type: 'progress', progress: { stage: 'loading', done: 30, total: 100 } });
    await expect(card).toContainText('Loading the model, 30%');
    await expectAccessible(page, 'sotto-card');
    const progress = { stage: 'checking', done: 1, total: 2 } as const;
    await engine.tell(found(TEH, ARE, REALLY), { type: 'progress', progress });
    await expect(card).toContainText('Checking sentence 2 of 2');
    await shoot(page, 'card-coming');
    await expectAccessible(page, 'sotto-card');
    await engine.tell(found(COMMA, QBLIC), done);
    await expect(card.getByRole('status')).toHaveText('5 edits');
    await shoot(page, 'card-done');
    await expectAccessible(page, 'sotto-card');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Delete');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect(card).toContainText('4 of 5 edits');
    await shoot(page, 'card-decided');
    await expectAccessible(page, 'sotto-card');
    await page.keyboard.press('ArrowRight');
    await card.getByRole('button', { name: 'Add to my words' }).click();
    await expect(card.getByRole('status')).toHaveText('“Qblic” is one of your words now');
    await shoot(page, 'card-learnt');
    await expectAccessible(page, 'sotto-card');
  });

  test('nothing to do, in each style', async ({ opened, page }) => {
    const { card, engine } = opened;
    for (const [style, says] of [
      ['Fix', 'Nothing to fix'],
      ['Shorter', 'Already short'],
      ['Formal', 'Reads formal already'],
      ['Friendly', 'Reads friendly already'],
    ] as const) {
      await card.getByRole('radio', { name: style }).check();
      await expect.poll(async () => (await engine.jobs()).at(-1)?.style).toBe(style.toLowerCase());
      await engine.tell(found(), done);
      await expect(card.getByRole('status')).toContainText(says);
      await expectAccessible(page, 'sotto-card');
    }
    await shoot(page, 'card-nothing');
  });

  for (const [name, edits] of [
    ['before anything was found', []],
    ['after edits were found', [TEH, QBLIC]],
  ] as const) {
    test(`failed ${name}`, async ({ opened, page }) => {
      const { card, engine } = opened;
      await engine.tell(found(...edits), { type: 'failed', code: 'out-of-memory' });
      await expect(card).toContainText('There was not enough memory');
      await expect(card.getByRole('checkbox')).toHaveCount(edits.length);
      await shoot(page, `card-failed-${edits.length}`);
      await expectAccessible(page, 'sotto-card');
    });
  }

  for (const [name, change, says] of [
    ['has changed', (field: HTMLElement) => field.dispatchEvent(new Event('input')), 'changed meanwhile'],
    ['has gone', (field: HTMLElement) => field.remove(), 'The field is gone'],
    ['has too little room', (field: HTMLElement) => field.setAttribute('maxlength', '9'), 'is too long'],
    ['was disabled', (field: HTMLElement) => field.setAttribute('disabled', ''), 'didn’t take the text'],
  ] as const) {
    test(`the field ${name}`, async ({ opened, page }) => {
      const { card, engine, field } = opened;
      await engine.tell(found(TEH, QBLIC), done);
      await expect(card.getByRole('checkbox')).toHaveCount(2);
      await field.evaluate(change as (field: HTMLElement) => unknown);
      await page.keyboard.press('Control+Enter');
      await expect(card).toContainText(says);
      await shoot(page, `card-${name.replaceAll(' ', '-')}`);
      await expectAccessible(page, 'sotto-card');
    });
  }

  for (const id of ['#password', '#readonly']) {
    test(`refused: ${id}`, async ({ opened, page }) => {
      const { card, panel } = opened;
      await rewriteByGesture(panel, page, id);
      await expect(card).toHaveAttribute('data-phase', 'refused');
      await expect(card).toHaveAttribute('data-theme', 'system');
      await expectAccessible(page, 'sotto-card');
    });
  }
});

test('a card that the page takes away leaves its work', async ({ opened, page }) => {
  const { engine } = opened;
  await page.locator('sotto-card').evaluate((host) => host.remove());
  expect(await engine.left()).toBe(0);
  await engine.tell(found(TEH));
  await expect.poll(() => engine.left()).toBe(1);
});

test.describe('by the keyboard alone', () => {
  test('Enter takes and goes on, Delete refuses, and the last Enter makes the edits', async ({
    opened,
    page,
  }) => {
    const { card, engine, field } = opened;
    await engine.tell(found(TEH, ARE, QBLIC), done);
    await expect(current(card)).toHaveAccessibleName('“Teh” becomes “The”, Spelling');
    await page.keyboard.press('Enter');
    await expect(current(card)).toHaveAccessibleName('“are” becomes “is”, Verb form');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await expect(current(card)).not.toBeChecked();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(card.getByRole('button', { name: 'Accept' })).toBeFocused();
    await expect(field).toHaveValue(TEXT);
    await page.keyboard.press('Enter');
    await expect(card).toHaveCount(0);
    await expect(field).toHaveValue(TEXT.replace('Teh', 'The').replace('are', 'is'));
    await page.keyboard.press('Control+z');
    await expect(field).toHaveValue(TEXT);
  });

  test('Enter takes back what was refused; Ctrl+Enter makes all that is not refused', async ({
    opened,
    page,
  }) => {
    const { card, engine, field } = opened;
    await engine.tell(found(TEH, ARE), done);
    await expect(current(card)).toBeFocused();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await expect(card.getByRole('checkbox', { checked: false })).toHaveCount(0);
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+Enter');
    await expect(field).toHaveValue(TEXT.replace('Teh', 'The'));
  });

  test('Escape leaves everything as it was', async ({ opened, page }) => {
    const { card, engine, field } = opened;
    await engine.tell(found(TEH, ARE), done);
    await expect(current(card)).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(field).toHaveValue(TEXT);
    await expect(field).toBeFocused();
  });

  test('the hint names the keys that there are', async ({ opened }) => {
    const { card, engine } = opened;
    await engine.tell(found(TEH), done);
    await expect(card.locator('.key-hint')).toHaveText(
      /←\s*→ look.*Enter take.*Del refuse.*Ctrl\+Enter accept all.*Esc leave as it was/s,
    );
  });

  test('styles are reached by Tab, changed by arrows, and lose nothing', async ({ opened, page }) => {
    const { card, engine, field } = opened;
    await engine.tell(found(TEH, ARE), done);
    await expect(current(card)).toBeFocused();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Shift+Tab');
    await expect(card.getByRole('radio', { name: 'Fix' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(card.getByRole('radio', { name: 'Shorter' })).toBeChecked();
    await expect
      .poll(async () => (await engine.jobs()).map(({ style }) => style))
      .toEqual(['fix', 'shorter']);
    expect((await engine.jobs())[1]?.text).toBe(TEXT);
    await engine.tell(found({ ...REALLY, reason: 'shorter' }), done);
    await expect(card.getByRole('checkbox')).toHaveCount(1);
    await expect(card.getByRole('radio', { name: 'Shorter' })).toBeFocused();

    await page.keyboard.press('ArrowLeft');
    await expect(card.getByRole('checkbox', { checked: false })).toHaveCount(1);
    await expect(card.getByRole('checkbox', { checked: true })).toHaveCount(1);
    expect(await engine.jobs()).toHaveLength(2);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+Enter');
    await expect(field).toHaveValue(TEXT.replace(' really', ''));
  });

  test('work that a change of style cut short goes on, and keeps what was refused', async ({
    opened,
    page,
  }) => {
    const { card, engine } = opened;
    await engine.tell(found(TEH));
    await expect(current(card)).toBeFocused();
    await page.keyboard.press('Delete');
    await card.getByRole('radio', { name: 'Formal' }).check();
    await card.getByRole('radio', { name: 'Fix' }).check();
    await expect
      .poll(async () => (await engine.jobs()).map(({ style }) => style))
      .toEqual(['fix', 'formal', 'fix']);
    await engine.tell(found(TEH, ARE), done);
    await expect(card.getByRole('checkbox')).toHaveCount(2);
    await expect(card.getByRole('checkbox', { checked: false })).toHaveCount(1);
  });
});

test.describe('what a person teaches', () => {
  test('a word: kept, left alone from then on, seen and erased in the settings', async ({
    extension,
    opened,
    page,
  }) => {
    const { card, engine, panel } = opened;
    await engine.tell(found(TEH, QBLIC), done);
    await expect(current(card)).toBeFocused();
    await page.keyboard.press('ArrowRight');
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
      press('.foot button.quiet');
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
    const offer = options.getByRole('button', { name: 'Offer again: “Teh” to “The”' });
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
});

test.describe('how it looks', () => {
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
      await expect(card.locator('del').first()).toHaveCSS('text-decoration-line', 'line-through');
      await expect(card.locator('ins').first()).toHaveCSS('text-decoration-line', 'underline');
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
    const lines = Array.from(
      { length: 40 },
      (_, i) => `<p id="line-${i}">This is line ${i} of the text.</p>`,
    );
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
});

async function areApart(card: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await card.boundingBox(), await other.boundingBox()];
  if (!a || !b) return false;
  return a.y >= b.y + b.height || b.y >= a.y + a.height || a.x >= b.x + b.width || b.x >= a.x + a.width;
}
