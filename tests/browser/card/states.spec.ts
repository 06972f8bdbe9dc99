import { rewriteByGesture } from '../../../scripts/browser/drive-card.ts';
import { expectAccessible } from '../support/accessible.ts';
import { done, found } from '../support/card-stand-in.ts';
import { expect } from '../support/fixtures.ts';
import { shoot } from '../support/screenshots.ts';
import { expectSteady } from '../support/steady-card.ts';
import { ARE, COMMA, QBLIC, REALLY, TEH, test } from './opened.ts';

/** Every state of the card is accessible. */

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
  await expectSteady(card);
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

test('a card that the page takes away leaves its work', async ({ opened, page }) => {
  const { engine } = opened;
  await page.locator('sotto-card').evaluate((host) => host.remove());
  expect(await engine.left()).toBe(0);
  await engine.tell(found(TEH));
  await expect.poll(() => engine.left()).toBe(1);
});
