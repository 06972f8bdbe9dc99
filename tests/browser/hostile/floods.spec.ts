import type { Page } from '@playwright/test';
import { ask, keyPoints } from '../../../scripts/browser/drive-panel.ts';
import { marked, read } from '../support/ask-reader.ts';
import { expect, test } from '../support/fixtures.ts';
import { article, asPage, PROSE, paragraphs } from './as-page.ts';

/** Pages that are too much. Reading ends with text or with a sentence that says why not, and the next task works. */

async function expectNextTask(panel: Page, page: Page, pressButton: () => Promise<void>): Promise<void> {
  await page.goto(new URL('article.html', page.url()).href);
  await panel.getByRole('alert').waitFor();
  await pressButton();
  await panel.getByRole('heading', { level: 1, name: 'tool library' }).waitFor();
  expect((await keyPoints(panel)).length).toBeGreaterThan(0);
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const numbered = (index: number) =>
  `On day ${index} the box let ${NUMBERS[index % 10]} trains of ${(index * 7) % 91} cars through to platform ${index % 13}.`;

for (const [name, body] of [
  ['100,000 nodes', () => Array.from({ length: 33_000 }, (_, i) => `<p>Line <b>${i}</b> of a <i>log</i> that goes on</p>`).join('')],
  ['five megabytes of text', () => paragraphs(Array.from({ length: 75_000 }, (_, i) => numbered(i)))],
  ['a word of two megabytes', () => `${article}<p>${'levers'.repeat(350_000)}</p>${article}`],
  ['headings that each open what is not the article', () => `${article}${'<h2>Sources</h2>'.repeat(20_000)}`],
] as const) {
  test(name, async ({ extension, openPanel, page, pages }) => {
    pages.add('flood.html', asPage(body()));
    const panel = await openPanel('flood.html');
    expect((await keyPoints(panel)).length).toBeGreaterThan(0);
    const { verdict } = await ask(panel, 'How many trains did the box let through on day 4?');
    expect(verdict).not.toBe('');
    await expectNextTask(panel, page, () => extension.clickAction(page));
  });
}

test('frames within frames, 30 deep', async ({ openPanel, page, pages }) => {
  for (let depth = 1; depth <= 30; depth++) {
    const inner = depth < 30 ? `<iframe src="/deep-${depth + 1}.html" style="width: 99%; height: 95vh; border: 0"></iframe>` : '';
    pages.add(`deep-${depth}.html`, asPage(`<style>body { margin: 0 }</style>${article}${inner}`));
  }
  const panel = await openPanel('deep-1.html');
  expect((await keyPoints(panel)).length).toBeGreaterThan(0);
  expect((await read(panel, page.url())).page.words).toBeGreaterThanOrEqual(PROSE.join(' ').split(' ').length);
});

test('a page that draws itself anew with each frame', async ({ extension, openPanel, page, pages }) => {
  const storm = `<div id="root">${article}</div><script>
    const draw = () => {
      const made = root.firstElementChild.cloneNode(true);
      for (let i = 0; i < 50; i++) root.append(document.createElement('i'));
      root.replaceChildren(made);
      made.setAttribute('data-drawn', Number(made.getAttribute('data-drawn') ?? 0) + 1);
      requestAnimationFrame(draw);
    };
    draw();
  </script>`;
  pages.add('storm.html', asPage(storm));
  const panel = await openPanel('storm.html');
  const [first] = await keyPoints(panel);
  const drawn = () => page.locator('article').getAttribute('data-drawn').then(Number);
  const before = await drawn();
  const point = panel.getByRole('list', { name: 'Key points' }).getByRole('button').first();
  await point.click();
  await expect(point).toHaveAttribute('aria-pressed', 'true');
  // The highlight goes with the nodes under it: it's made anew when it is asked for anew.
  const { citations } = await ask(panel, 'Who kept the box open in the winter of 1947?');
  expect(citations.join(' ')).toContain('Ada Prewett');
  expect(PROSE).toContain(first?.source);
  await expect.poll(drawn).toBeGreaterThan(before);
  await marked(page);
  await expectNextTask(panel, page, () => extension.clickAction(page));
});
