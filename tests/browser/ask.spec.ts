import { ask } from '../../scripts/browser/drive-panel.ts';
import { expect, test } from './support/fixtures.ts';
import { askByGesture } from './support/gestures.ts';

test('an answer cites the sentences that it stands on', async ({ openPanel }) => {
  const panel = await openPanel('article.html');
  const { verdict, citations } = await ask(panel, 'Who founded the library?');
  expect(verdict).toBe('answer');
  expect(citations[0]).toContain('The library was founded by Odile Varga');
});

test('a question that the page does not answer is refused', async ({ openPanel }) => {
  const panel = await openPanel('article.html');
  const { verdict, text } = await ask(panel, 'Which planet has the largest moon?');
  expect(verdict).toBe('absent');
  expect(text).toBe('This page doesn’t say.');
});

test('a cited sentence is shown on the page', async ({ openPanel, page }) => {
  const panel = await openPanel('article.html');
  const { citations } = await ask(panel, 'What does a year’s membership cost?');
  await panel.locator('.citation').first().click();
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('sotto') ?? [])].map(String)))
    .toEqual([citations[0]]);
});

test('a selection narrows the question to itself', async ({ summarized: panel, page }) => {
  await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((p) =>
      p.textContent?.includes('cement mixer'),
    );
    getSelection()?.selectAllChildren(paragraph as Element);
  });
  await askByGesture(panel, page);
  const box = panel.getByRole('textbox', { name: 'Ask about the selection' });
  await expect(box).toBeFocused();
  await expect(panel.locator('.selection')).toContainText('The most wanted tool');
  const width = await panel.evaluate(() => [document.body.scrollWidth, document.body.clientWidth]);
  expect(width[0]).toBe(width[1]);
  await box.fill('What was given to the library?');
  await box.press('Enter');
  const answer = panel.getByRole('article', { name: 'What was given to the library?' });
  await expect(answer.locator('.citation').first()).toContainText('cheese press');
  await expect(answer.locator('.progress')).toHaveCount(0);

  await panel.getByRole('button', { name: 'Summarize' }).click();
  const summary = panel.getByRole('article', { name: 'Summarize this' });
  await expect(summary).toHaveAttribute('data-answer', 'answer');
  await expect(summary.locator('.about')).toBeVisible();

  await panel.setViewportSize({ width: 320, height: 640 });
  const bar = panel.locator('.selection');
  expect(await bar.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await panel.getByRole('button', { name: 'Ask about the whole page instead' }).click();
  await expect(panel.getByRole('textbox', { name: 'Ask about this page' })).toBeFocused();
});

test('questions stay to be changed, and come back with the arrow keys', async ({ openPanel }) => {
  const panel = await openPanel('article.html');
  await ask(panel, 'Who founded the library?');
  await ask(panel, 'What does a year’s membership cost?');
  const box = panel.getByRole('textbox', { name: 'Ask about this page' });
  await expect(box).toHaveValue('What does a year’s membership cost?');
  await box.press('ArrowUp');
  await expect(box).toHaveValue('Who founded the library?');
  await box.press('ArrowDown');
  await expect(box).toHaveValue('What does a year’s membership cost?');
  await box.fill('Who');
  await box.press('ArrowUp');
  await expect(box).toHaveValue('What does a year’s membership cost?');
});

test('questions drawn from the page stand to begin with', async ({ openPanel }) => {
  const panel = await openPanel('article.html');
  await panel.getByRole('tab', { name: 'Answers' }).click();
  const suggested = panel.getByRole('list', { name: 'Questions to begin with' }).getByRole('button');
  const question = await suggested.first().innerText();
  await suggested.first().click();
  const answer = panel.getByRole('article', { name: question });
  await expect(answer).toHaveAttribute('data-answer', 'answer');
  await expect(answer.locator('.progress')).toHaveCount(0);
});

test('a table answers with a cell', async ({ openPanel }) => {
  const panel = await openPanel('article.html');
  const { text, citations } = await ask(panel, 'How many loans does the carpet cleaner have?');
  expect(text).toBe('187');
  expect(citations[1]).toContain('Loans');
});
