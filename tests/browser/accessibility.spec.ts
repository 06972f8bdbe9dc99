import type { browser } from 'wxt/browser';
import type { TaskEvent } from '../../lib/protocol/task-port.ts';
import { rewriteByGesture } from '../../scripts/browser/drive-card.ts';
import { ask, keyPoints } from '../../scripts/browser/drive-panel.ts';
import { expectAccessible, faintText } from './support/accessible.ts';
import { standInForEngine } from './support/engine-stand-in.ts';
import { expect, test } from './support/fixtures.ts';
import { askByGesture, readAnew } from './support/gestures.ts';

declare const chrome: typeof browser;

const cost = { ms: 2100, tokens: 480, cpuMs: 3900 };
const points = (...sentences: number[]): TaskEvent => ({
  type: 'items',
  items: [
    {
      kind: 'points',
      points: sentences.map((sentence) => ({ sentence, text: `Sentence ${sentence} of the page.` })),
      layout: 'statements',
      sections: { read: 2, total: 3 },
    },
  ],
});
const citations = (verdict: 'answer' | 'closest' | 'absent'): TaskEvent => ({
  type: 'items',
  items: [{ kind: 'citations', verdict, sentences: [2, 3, 4] }],
});
const span: TaskEvent = {
  type: 'items',
  items: [
    { kind: 'span', sentence: 2, start: 0, end: 9, text: 'The words', confidence: 0.9, isAnswer: true },
  ],
};

test('the introduction', async ({ summarized: panel }) => {
  await panel.evaluate(() => chrome.storage.local.clear());
  await panel.reload();
  await panel.getByRole('button', { name: 'Try it on this page' }).waitFor();
  await expectAccessible(panel);
});

test('a tab that has not been read', async ({ extension, openPanel, pages }) => {
  const panel = await openPanel('article.html');
  const next = await extension.context.newPage();
  await next.goto(pages.url('other.html'));
  await next.bringToFront();
  await panel.getByRole('button', { name: 'Summarize this page' }).waitFor();
  await expectAccessible(panel);
  await next.close();
});

test('reading', async ({ extension, summarized: panel, page }) => {
  await panel.evaluate(() => {
    const silent = { addListener() {} };
    const port = { onMessage: silent, onDisconnect: silent, postMessage() {}, disconnect() {} };
    chrome.tabs.connect = () => port as unknown as ReturnType<typeof chrome.tabs.connect>;
  });
  await readAnew(extension, panel, page);
  await expect(panel.getByRole('main')).toContainText('Reading the page');
  await expectAccessible(panel);
});

test('loading, key points coming, there, shown and stopped', async ({
  extension,
  summarized: panel,
  page,
}) => {
  const tell = await standInForEngine(panel);
  await readAnew(extension, panel, page);
  await tell({ type: 'progress', progress: { stage: 'loading', done: 30, total: 100 } });
  await expect(panel.getByText('Loading the model, 30%')).toBeVisible();
  await expectAccessible(panel);
  await tell(points(2, 3, 4), { type: 'progress', progress: { stage: 'shortening', done: 1, total: 3 } });
  await expect(panel.getByText('Shortening 2 of 3')).toBeVisible();
  await expectAccessible(panel);
  await panel.getByRole('button', { name: 'Stop' }).click();
  await expectAccessible(panel);
  await panel.getByRole('button', { name: 'Go on' }).click();
  await tell(points(2, 3, 4), { type: 'done', cost });
  await panel.locator('.points button').first().click();
  await expect(panel.locator('.points [aria-pressed=true]')).toHaveCount(1);
  await panel.locator('summary').click();
  await expectAccessible(panel);
});

test('no key points', async ({ extension, summarized: panel, page }) => {
  const tell = await standInForEngine(panel);
  await readAnew(extension, panel, page);
  await tell(points(), { type: 'done', cost });
  await expect(panel.getByText('No sentence here stands well on its own.')).toBeVisible();
  await expectAccessible(panel);
});

test('nothing asked, and answers of all kinds', async ({ summarized: panel, page }) => {
  await panel.getByRole('tab', { name: 'Answers' }).click();
  await expectAccessible(panel);
  const tell = await standInForEngine(panel);
  const box = panel.getByRole('textbox');
  const asked = async (question: string, ...events: TaskEvent[]) => {
    await box.fill(question);
    await box.press('Enter');
    await panel.getByRole('article', { name: question }).waitFor();
    await tell(...events);
  };
  await asked('Is there one?', citations('answer'), span, { type: 'done', cost });
  await asked('Is there none?', citations('absent'), { type: 'done', cost });
  await asked('Is there another?', citations('closest'), { type: 'done', cost });
  await expect(panel.getByText('The closest passage:')).toBeVisible();
  await expect(panel.getByText('This page doesn’t say.').first()).toBeVisible();
  await expectAccessible(panel);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('p') as Element));
  await askByGesture(panel, page);
  await panel.getByRole('textbox', { name: 'Ask about the selection' }).waitFor();
  await asked('And here?', citations('answer'), { type: 'progress', progress: { stage: 'answering' } });
  await expect(panel.getByText('Where the page speaks of it:')).toBeVisible();
  await expectAccessible(panel);
});

test('a text of one’s own: to be written, refused, at work, with its edits, with none, and failed', async ({
  summarized: panel,
}) => {
  const tell = await standInForEngine(panel);
  await panel.getByRole('tab', { name: 'Rewrite' }).click();
  await expectAccessible(panel);
  const fix = panel.getByRole('button', { name: 'Fix this text' });
  await fix.click();
  await expect(panel.getByRole('alert')).toContainText('There is no text here yet');
  await expectAccessible(panel);
  await panel.getByRole('textbox', { name: 'Text to rewrite' }).fill('We has borrowed a ladder on friday.');
  await fix.click();
  await tell({ type: 'progress', progress: { stage: 'checking', done: 0, total: 1 } });
  await expect(panel.getByText('Checking sentence 1 of 1')).toBeVisible();
  await expectAccessible(panel);
  await tell(
    {
      type: 'items',
      items: [
        {
          kind: 'edits',
          edits: [
            { start: 3, end: 6, replacement: 'have', reason: 'verb form' },
            { start: 28, end: 34, replacement: 'Friday', reason: 'capital letter' },
          ],
          done: 1,
          total: 1,
        },
      ],
    },
    { type: 'done', cost },
  );
  await panel.getByRole('checkbox').first().click();
  await expect(panel.getByText('1 of 2 edits')).toBeVisible();
  await expectAccessible(panel);
  await panel.getByRole('radio', { name: 'Shorter' }).check();
  await tell({ type: 'done', cost });
  await expect(panel.getByText('Already short').first()).toBeVisible();
  await expectAccessible(panel);
  await panel.getByRole('button', { name: 'Make it shorter' }).click();
  await tell({ type: 'failed', code: 'engine-lost' });
  await expect(panel.getByRole('alert')).toContainText('The model was interrupted');
  await expectAccessible(panel);
});

test('a task that failed', async ({ extension, summarized: panel, page }) => {
  const tell = await standInForEngine(panel);
  await readAnew(extension, panel, page);
  await tell(points(2, 3), { type: 'failed', code: 'out-of-memory' });
  await expect(panel.getByRole('alert')).toContainText('There was not enough memory');
  await expectAccessible(panel);
});

test('a page that can’t be read', async ({ openPanel }) => {
  const panel = await openPanel('nothing.html');
  await expect(panel.getByRole('alert')).toContainText('There is nothing to read here');
  await expectAccessible(panel);
});

test('access that was lost', async ({ summarized: panel, page, pages }) => {
  await page.goto(pages.url('other.html'));
  await expect(panel.getByRole('alert')).toContainText('The page has moved on');
  await expectAccessible(panel);
});

test('a site that is never read', async ({ summarized: panel }) => {
  await panel.getByRole('combobox', { name: 'Read http://127.0.0.1' }).selectOption('never');
  await expect(panel.getByRole('alert')).toContainText('Sotto is off on');
  await expectAccessible(panel);
  await panel.getByRole('button', { name: 'Read it when I ask' }).click();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await keyPoints(panel);
});

for (const width of [320, 900]) {
  test(`the settings, ${width} px wide`, async ({ extension, page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`chrome-extension://${extension.extensionId}/options.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Try to reach out' }).click();
    await page.getByText('The browser refused all').waitFor();
    await page.getByRole('button', { name: 'Measure' }).click();
    await page.getByText('Measured.').waitFor();
    const site = page.getByRole('textbox', { name: 'Add a site' });
    await site.fill('nowhere');
    await site.press('Enter');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Reset everything' }).click();
    await expectAccessible(page);
  });
}

test('the card in a page', async ({ openPanel, page }) => {
  const panel = await openPanel('form.html');
  const card = page.locator('sotto-card [role=dialog]');
  const inPhase = (phase: string) => expect(card).toHaveAttribute('data-phase', phase);
  await rewriteByGesture(panel, page, '#message');
  await inPhase('done');
  await expectAccessible(page, 'sotto-card');
  await page.keyboard.press('Delete');
  await expect(card.locator('[aria-checked=false]')).toHaveCount(1);
  await expectAccessible(page, 'sotto-card');
  for (const [field, phase] of [
    ['#fine', 'done'],
    ['#password', 'refused'],
  ] as const) {
    await rewriteByGesture(panel, page, field);
    await inPhase(phase);
    await expectAccessible(page, 'sotto-card');
  }
});

test('the panel with key points, and with an answer', async ({ summarized: panel }) => {
  await expectAccessible(panel);
  await ask(panel, 'Who founded the library?');
  await expectAccessible(panel);
});

test.describe('what people have set in their system', () => {
  test('forced colours keep what is chosen, pressed and pointed at apart from the rest', async ({
    summarized: panel,
  }) => {
    await panel.emulateMedia({ forcedColors: 'active' });
    const [tab, other] = [
      panel.getByRole('tab', { selected: true }),
      panel.getByRole('tab', { selected: false }).first(),
    ];
    await expect(tab).toHaveCSS('border-bottom-width', '2px');
    await expect(other).toHaveCSS('border-bottom-width', '0px');
    const [point, next] = [panel.locator('.points button').first(), panel.locator('.points button').nth(1)];
    await point.click();
    await expect(point).toHaveAttribute('aria-pressed', 'true');
    // Pressed is a bar, and the focus a frame.
    await panel.keyboard.press('ArrowDown');
    await expect(next).toBeFocused();
    await expect(point).toHaveCSS('border-inline-start-width', '4px');
    await expect(point).toHaveCSS('outline-style', 'none');
    await expect(next).toHaveCSS('border-inline-start-width', '0px');
    await expect(next).toHaveCSS('outline-style', 'solid');
    await panel.emulateMedia({ forcedColors: null });
  });

  test('more contrast is seven to one for all text', async ({ summarized: panel }) => {
    await ask(panel, 'Who founded the library?');
    const faint = () => faintText(panel);
    expect(await faint()).toBeGreaterThan(0);
    await panel.emulateMedia({ contrast: 'more' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const tab of await panel.getByRole('tab').all()) {
        await tab.click();
        expect(await faint(), `${colorScheme}, ${await tab.innerText()}`).toBe(0);
      }
    }
    await panel.emulateMedia({ contrast: null, colorScheme: null, reducedMotion: null });
  });

  test('with less motion nothing moves', async ({ summarized: panel }) => {
    await panel.emulateMedia({ reducedMotion: 'reduce' });
    const moving = () =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(
          ({ transitionDuration, animationName }) =>
            parseFloat(transitionDuration) > 0 || animationName !== 'none',
        ).length;
    expect(await panel.evaluate(moving)).toBe(0);
    await panel.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await panel.evaluate(moving)).toBeGreaterThan(0);
    await panel.emulateMedia({ reducedMotion: null });
  });
});
