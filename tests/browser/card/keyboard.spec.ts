import { done, found } from '../support/card-stand-in.ts';
import { expect } from '../support/fixtures.ts';
import { ARE, current, QBLIC, REALLY, TEH, TEXT, test } from './opened.ts';

/** The card by the keyboard alone. */

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
  await expect.poll(async () => (await engine.jobs()).map(({ style }) => style)).toEqual(['fix', 'shorter']);
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
