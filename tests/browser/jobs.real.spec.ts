import { acceptCard, openCard } from '../../scripts/browser/drive-card.ts';
import { ask, keyPoints } from '../../scripts/browser/drive-panel.ts';
import { expect, test } from './support/fixtures.ts';

/** The three jobs as people get them: the bundled model, the shipped build. */

test('shortens a key point of a real article', async ({ openPanel, page }) => {
  const panel = await openPanel('article.html');
  const points = await keyPoints(panel);
  const text = (await page.locator('article').innerText()).replace(/\s+/g, ' ');
  for (const { source } of points) expect(text).toContain(source);
  expect(points.some((point) => point.text.length < point.source.length)).toBe(true);
  await expect(panel.locator('footer')).toContainText(/[1-9]\d* tokens/);
});

test('answers with the words of the page, and refuses what the page does not say', async ({ openPanel }) => {
  const panel = await openPanel('article.html');
  const founder = await ask(panel, 'Who founded the library?');
  expect(founder.verdict).toBe('answer');
  expect(founder.text).toContain('Odile Varga');
  const inOtherWords = await ask(panel, 'who started it');
  expect(inOtherWords.verdict).toBe('closest');
  expect(inOtherWords.citations[0]).toContain('founded by Odile Varga');
  const moon = await ask(panel, 'Which planet has the largest moon?');
  expect(moon.text).toBe('This page doesn’t say.');
});

test('fixes a text field, and one Ctrl+Z takes it back', async ({ extension, openPanel, page }) => {
  const panel = await openPanel('form.html');
  const before = await page.locator('#message').inputValue();
  const { edits } = await openCard(extension, panel, page, '#message');
  expect(edits).toContainEqual(expect.objectContaining({ before: 'tommorow', after: 'tomorrow' }));
  const after = await acceptCard(page, '#message');
  expect(after).toMatch(/^We (?:have )?borrowed the ladder on Friday\. .* tomorrow\.$/);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('#message')).toHaveValue(before);
});
