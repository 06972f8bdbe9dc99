import type { Locator, Page } from '@playwright/test';
import { rewriteByGesture } from '../../scripts/browser/drive-card.ts';
import { textInCard } from './support/card-text.ts';
import { expectFocus } from './support/expect-focus.ts';
import { test as base, expect } from './support/fixtures.ts';
import { shoot } from './support/screenshots.ts';
import { expectSteady } from './support/steady-card.ts';

interface Fixtures {
  /** Opens a page of `tests/pages` and grants the extension access to it. */
  visit: (path: string) => Promise<void>;
  /** Puts the focus into a field and opens the card as the shortcut does, which can't be pressed headless. */
  rewrite: (field: string) => Promise<Locator>;
}

const test = base.extend<Fixtures & { panel: { current?: Page } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used off the pattern.
  panel: async ({}, use) => use({}),
  visit: async ({ openPanel, panel }, use) => {
    await use(async (path) => {
      panel.current = await openPanel(path);
    });
  },
  rewrite: async ({ page, panel }, use) => {
    await use(async (field) => {
      if (panel.current) await rewriteByGesture(panel.current, page, field);
      return page.locator('sotto-card [role=dialog]');
    });
  },
});

/** The first card of a browser waits for the model and the spelling checker to load. */
async function finish(card: Locator): Promise<void> {
  await expect(card).toHaveAttribute('data-phase', 'done');
}

/** Waits until all of the text was looked at; gives back the text with the edits that the card would make. */
async function editedText(card: Locator): Promise<string> {
  await finish(card);
  return textInCard(card);
}

for (const path of ['form.html', 'strict.html']) {
  test(`Accept makes the edits on ${path} as one step of the field’s own undo`, async ({
    page,
    visit,
    rewrite,
  }) => {
    await visit(path);
    const field = page.locator('#message');
    const before = await field.inputValue();
    const card = await rewrite('#message');
    const after = await editedText(card);
    expect(after).not.toBe(before);
    await shoot(page, `card-${path.replace('.html', '')}`);

    await page.keyboard.press('Control+Enter');
    await expect(card).toHaveCount(0);
    await expect(field).toHaveValue(after);
    await expectFocus(field);
    await page.keyboard.press('Control+z');
    await expect(field).toHaveValue(before);
    await page.keyboard.press('Control+y');
    await expect(field).toHaveValue(after);
  });
}

test('Escape changes nothing and gives focus and selection back', async ({ page, visit, rewrite }) => {
  await visit('form.html');
  const field = page.locator('#message');
  const before = await field.inputValue();
  await field.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(3, 27, 'backward'));
  const card = await rewrite('#message');
  await finish(card);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(field).toHaveValue(before);
  await expectFocus(field);
  const selection = await field.evaluate((element: HTMLTextAreaElement) => [
    element.selectionStart,
    element.selectionEnd,
  ]);
  expect(selection).toEqual([3, 27]);
});

test('keys refuse an edit, take it back, and reach no listener of the page', async ({
  page,
  visit,
  rewrite,
}) => {
  await visit('form.html');
  await page.evaluate(() => {
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, () => document.body.setAttribute('data-heard', type), true);
    }
  });
  const card = await rewrite('#message');
  const edited = await editedText(card);
  const current = card.locator('[role=checkbox][tabindex="0"]');
  await expectFocus(current);
  await page.keyboard.press('Delete');
  await expect(current).not.toBeChecked();
  const left = await editedText(card);
  expect(left).not.toBe(edited);
  await page.keyboard.press('Delete');
  await expect(current).not.toBeChecked();
  await page.keyboard.press(' ');
  await expect(current).toBeChecked();
  await current.click();
  await expect(current).not.toBeChecked();
  await expect(page.locator('body')).not.toHaveAttribute('data-heard');
  await expectSteady(card);
  await card.getByRole('button', { name: 'Accept' }).click();
  await expect(page.locator('#message')).toHaveValue(left);
});

test('a text without mistakes is left in peace', async ({ page, visit, rewrite }) => {
  await visit('form.html');
  await page.locator('#fine').fill('Yes.');
  const card = await rewrite('#fine');
  await finish(card);
  await expect(card).toContainText('Nothing to fix');
  await page.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
  await expect(page.locator('#fine')).toHaveValue('Yes.');
});

for (const [field, words] of [
  ['#password', 'password field'],
  ['#readonly', 'can’t be changed'],
] as const) {
  test(`the card says why it leaves ${field} alone`, async ({ page, visit, rewrite }) => {
    await visit('form.html');
    const card = await rewrite(field);
    await expect(card).toHaveAttribute('data-phase', 'refused');
    await expect(card).toContainText(words);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  });
}

test('asking again starts over in one card', async ({ page, visit, rewrite }) => {
  await visit('form.html');
  await rewrite('#message');
  const card = await rewrite('#subject');
  await expect(card).toHaveCount(1);
  await finish(card);
  await page.keyboard.press('Escape');
  await expectFocus(page.locator('#subject'));
});

test('a field that changes meanwhile is not overwritten', async ({ page, visit, rewrite }) => {
  await visit('form.html');
  const field = page.locator('#message');
  const card = await rewrite('#message');
  await editedText(card);
  await field.evaluate((element: HTMLTextAreaElement) => {
    element.value = 'The page has put this here tommorow.';
  });
  await expectSteady(card);
  await card.getByRole('button', { name: 'Accept' }).click();
  await expect(card).toContainText('has changed meanwhile');
  await expect(field).toHaveValue('The page has put this here tommorow.');
  await page.keyboard.press('Enter');
  await finish(card);
  await expect(card).toContainText('tommorow');
});

test('a field that is gone leaves its text in the card', async ({ page, visit, rewrite }) => {
  await visit('form.html');
  const card = await rewrite('#message');
  const edited = await editedText(card);
  await page.locator('#message').evaluate((element) => element.remove());
  await page.keyboard.press('Control+Enter');
  await expect(card).toContainText('The field is gone');
  await expect(card).toContainText(edited);
  await expect(card.getByRole('button', { name: 'Copy' })).toBeVisible();
});
