import type { Selection } from '../../lib/protocol/page-port.ts';
import { ask, marked, read, sentencesOf } from './support/ask-reader.ts';
import { expect, test } from './support/fixtures.ts';

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('reads what can be seen, block by block', async ({ openPanel, page }) => {
  const panel = await openPanel('reading.html');
  const reading = await read(panel, page.url());
  expect(reading.page.title).toBe('The lamp keeper of Hollin Point');
  const texts = sentencesOf(reading).map(({ text }) => text);
  expect(texts).toContain(
    'The lamp at Hollin Point was lit by hand until 1979, and for the last thirty years by the same hand.',
  );
  expect(texts).toContain('They record the weather, the ships, and every bird that struck the glass.');
  expect(texts).toContain('A fog signal was added in 1951');
  expect(texts.join(' ')).not.toMatch(/not displayed|Nobody can see|Only heard|Other stories/);
});

test('finds every sentence again, folded or scrolled away, and brings it into view', async ({
  openPanel,
  page,
}) => {
  const panel = await openPanel('reading.html');
  const sentences = sentencesOf(await read(panel, page.url()));
  expect(sentences.length).toBeGreaterThan(8);
  for (const { id, text } of sentences) {
    await ask(panel, page.url(), { type: 'highlight', sentence: id, scroll: true });
    expect(await marked(page)).toMatchObject({ text, isSeen: true });
  }
});

test('unfolds what the browser hides until it is found, and says what only the page can unfold', async ({
  openPanel,
  page,
}) => {
  const panel = await openPanel('reading.html');
  await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article > p')];
    const fold = (at: number) => {
      const part = document.createElement('div');
      paragraphs.at(at)?.replaceWith(part);
      part.append(paragraphs.at(at) as Element);
      return part;
    };
    const found = fold(0);
    found.hidden = 'until-found' as unknown as boolean;
    found.addEventListener('beforematch', () => found.setAttribute('data-opened', ''));
    fold(-1).id = 'part';
  });
  const sentences = sentencesOf(await read(panel, page.url()));
  const show = (sentence = sentences.at(-1)?.id ?? -1) =>
    ask(panel, page.url(), { type: 'highlight', sentence, scroll: true });
  expect(await show(sentences.find(({ text }) => text.startsWith('The lamp at'))?.id)).toMatchObject({
    ok: true,
  });
  await expect(page.locator('[data-opened]')).toBeVisible();

  for (const style of ['display: none', 'visibility: hidden', 'max-height: 0; overflow: hidden']) {
    await page.evaluate((style) => document.querySelector('#part')?.setAttribute('style', style), style);
    expect(await show()).toMatchObject({ ok: false, code: 'folded-away' });
  }
  await page.evaluate(() => document.querySelector('#part')?.removeAttribute('style'));
  expect(await marked(page)).toMatchObject({ text: sentences.at(-1)?.text });
  expect(await show()).toMatchObject({ ok: true });
});

test('leaves the page where it is when the sentence can be read already', async ({ openPanel, page }) => {
  const panel = await openPanel('reading.html');
  const [, second] = sentencesOf(await read(panel, page.url()));
  await page.evaluate(() => scrollTo(0, 20));
  await ask(panel, page.url(), { type: 'highlight', sentence: second?.id ?? -1, scroll: true });
  expect(await page.evaluate(() => scrollY)).toBe(20);
});

test('finds sentences after the page has drawn itself anew', async ({ openPanel, page }) => {
  const panel = await openPanel('reading.html');
  const sentences = sentencesOf(await read(panel, page.url()));
  await page.evaluate(() => {
    const article = document.querySelector('article');
    article?.replaceWith(article.cloneNode(true));
  });
  for (const { id, text } of sentences) {
    const result = await ask(panel, page.url(), { type: 'highlight', sentence: id, scroll: false });
    expect([text, result.ok]).toEqual([text, true]);
    expect((await marked(page)).text).toBe(text);
  }
  await page.evaluate(() => document.querySelector('article')?.remove());
  const gone = await ask(panel, page.url(), { type: 'highlight', sentence: 0, scroll: false });
  expect(gone).toMatchObject({ ok: false, code: 'not-found' });
});

test('tells which sentences a selection touches', async ({ openPanel, page }) => {
  const panel = await openPanel('reading.html');
  const sentences = sentencesOf(await read(panel, page.url()));
  await page.evaluate(() => {
    const text = document.querySelector('article > p:last-child')?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 4, text, 9);
  });
  const result = await ask<Selection>(panel, page.url(), { type: 'selection' });
  expect(result).toMatchObject({ ok: true, value: { text: 'books', sentences: [sentences.at(-1)?.id] } });
});
