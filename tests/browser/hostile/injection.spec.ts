import type { Locator, Page } from '@playwright/test';
import { rewriteByGesture } from '../../../scripts/browser/drive-card.ts';
import { ask, keyPoints } from '../../../scripts/browser/drive-panel.ts';
import { done, editIn, found, standInForCardEngine } from '../support/card-stand-in.ts';
import { expect, test } from '../support/fixtures.ts';
import { askByGesture } from '../support/gestures.ts';
import { paragraphsOf } from '../support/html.ts';
import { asPage, PROSE } from './as-page.ts';

/** Text that would be markup if anybody took it for that. A request that it caused would fail the network log. */

const MARKUP =
  '<img class=evil src="http://evil.example/a.png" onerror="window.hit=1"><script>window.hit=1</script>';
const LINE = `The signalman wrote ${MARKUP} into the night book, and nobody has ever found out what he meant by it.`;
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

async function expectInert(surface: Page | Locator): Promise<void> {
  await expect(surface.locator('.evil, img, iframe, object, [onerror]')).toHaveCount(0);
}

test('markup in title, names, text, address and selection is text in the panel', async ({
  openPanel,
  page,
  pages,
}) => {
  const evil = escaped(MARKUP);
  const head = `<title>${evil}</title><meta name="author" content="${evil}">
    <meta property="og:site_name" content="${evil}"><meta property="article:published_time" content="${evil}">
    <link rel="canonical" href="javascript:window.hit=1">`;
  const body = `<article id="${evil}" class="${evil}"><h1>${evil}</h1>
    <p class="byline" rel="author">${evil}</p>${paragraphsOf([escaped(LINE), ...PROSE])}</article>`;
  pages.add('mark"><img class=evil>.html', asPage(body, head));
  const panel = await openPanel('mark"><img class=evil>.html');
  await keyPoints(panel);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText(MARKUP);
  const { citations } = await ask(panel, 'What did the signalman write into the night book?');
  expect(citations.join(' ')).toContain(MARKUP);
  await ask(panel, `What is ${MARKUP}?`);
  await page
    .locator('article p', { hasText: 'signalman wrote' })
    .evaluate((line) => getSelection()?.selectAllChildren(line));
  await askByGesture(panel, page);
  await expect(panel.getByText('The signalman wrote <img').last()).toBeVisible();
  await expectInert(panel);
  expect(await panel.evaluate(() => 'hit' in globalThis)).toBe(false);
});

test('markup in a field is text in the card, and is put back as text', async ({ openPanel, page, pages }) => {
  const text = `Teh box was built in 1896, and it has sixty levers. We wrote ${MARKUP} into the book of the night.`;
  pages.add(
    'markup-fields.html',
    asPage(`<textarea id="plain">${escaped(text)}</textarea>
    <div id="rich" contenteditable>${escaped(text)}</div>`),
  );
  const panel = await openPanel('markup-fields.html');
  const engine = await standInForCardEngine(panel, page);
  const card = page.locator('sotto-card [role=dialog]');
  for (const [count, field] of ['#plain', '#rich'].entries()) {
    await rewriteByGesture(panel, page, field);
    await expect.poll(async () => (await engine.jobs()).length).toBe(count + 1);
    const markup = `<b class=evil onerror="window.hit=1">`;
    await engine.tell(found(editIn(text, 'Teh', `The ${markup}`, 'spelling')), done);
    await expect(card).toHaveAttribute('data-phase', 'done');
    await expect(card.locator('ins')).toHaveText(`The ${markup}`);
    await expectInert(card);
    await page.keyboard.press('Control+Enter');
    await expect(card).toHaveCount(0);
    const now = await page.locator(field).evaluate((it: HTMLTextAreaElement) => it.value ?? it.textContent);
    expect(now).toBe(text.replace('Teh', `The ${markup}`));
  }
  await expectInert(page);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});
