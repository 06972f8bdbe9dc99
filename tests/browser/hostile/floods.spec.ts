import type { Page } from '@playwright/test';
import { ask, keyPoints } from '../../../scripts/browser/drive-panel.ts';
import { read, ask as request } from '../support/ask-reader.ts';
import { expect, test } from '../support/fixtures.ts';
import { article, asPage, PROSE } from './as-page.ts';

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

const many = (count: number, made: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => made(i)).join('');

for (const [name, body] of [
  [
    '100,000 nodes, and headings that each open what is not the article',
    () =>
      `${article}${many(12_000, (i) => `<p>Line <b>${i}</b> of a <i>log</i></p>`)}${'<h2>Sources</h2>'.repeat(9_000)}`,
  ],
  ['five megabytes of text', () => many(60_000, (i) => `<p>${numbered(i)}</p>`)],
  [
    'five megabytes of plain text, in boxes for it 400 deep',
    () => `${'<pre>'.repeat(400)}${many(60_000, (i) => `${numbered(i)}\n`)}`,
  ],
  ['a word of two megabytes', () => `${article}<p>${'levers'.repeat(350_000)}</p>${article}`],
] as const) {
  test(name, async ({ extension, openPanel, page, pages }) => {
    test.slow();
    pages.add('flood.html', asPage(body()));
    const panel = await openPanel('flood.html');
    expect((await keyPoints(panel)).length).toBeGreaterThan(0);
    await expectNextTask(panel, page, () => extension.clickAction(page));
  });
}

test('frames within frames, 30 deep', async ({ openPanel, page, pages }) => {
  for (let depth = 1; depth <= 30; depth++) {
    const inner =
      depth < 30
        ? `<iframe src="/deep-${depth + 1}.html" style="width: 99%; height: 95vh; border: 0"></iframe>`
        : '';
    pages.add(`deep-${depth}.html`, asPage(`<style>body { margin: 0 }</style>${article}${inner}`));
  }
  const panel = await openPanel('deep-1.html');
  expect((await keyPoints(panel)).length).toBeGreaterThan(0);
  expect((await read(panel, page.url())).page.words).toBeGreaterThanOrEqual(
    PROSE.join(' ').split(' ').length,
  );
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
  // The highlight goes with the nodes under it: it is found anew each time that it is asked for.
  const highlighted = await request(panel, page.url(), { type: 'highlight', sentence: 0, scroll: true });
  expect(highlighted.ok).toBe(true);
  const { citations } = await ask(panel, 'Who kept the box open in the winter of 1947?');
  expect(citations.join(' ')).toContain('Ada Prewett');
  expect(PROSE).toContain(first?.source);
  await expect.poll(drawn).toBeGreaterThan(before);
  await expectNextTask(panel, page, () => extension.clickAction(page));
});
