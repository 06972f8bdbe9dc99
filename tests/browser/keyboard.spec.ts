import type { Page } from '@playwright/test';
import { rewriteByGesture } from '../../scripts/browser/drive-card.ts';
import { ask, keyPoints } from '../../scripts/browser/drive-panel.ts';
import { standInForEngine } from './support/engine-stand-in.ts';
import { expect, test } from './support/fixtures.ts';

/** The three jobs without a pointer, from the moment that the panel or the card is open. */

interface Focus {
  role: string;
  name: string;
  /** It is drawn so that people see it. */
  isSeen: boolean;
}

/** Sent into the page. Looks into the card's shadow root. */
function focusHere(): Focus {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  return {
    role: element.getAttribute('role') ?? element.localName,
    name: element.getAttribute('aria-label') ?? element.textContent ?? '',
    isSeen: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
  };
}

/** Presses a key; the focus must be seen afterwards, and be on something: only Tab may leave at the end. */
async function press(page: Page, key: string): Promise<Focus> {
  await page.keyboard.press(key);
  const focus = await page.evaluate(focusHere);
  if (focus.role === 'body' && key.endsWith('Tab')) return focus;
  expect(focus.role, `after ${key}`).not.toBe('body');
  expect(focus.isSeen, `focus on ${focus.role} “${focus.name}” after ${key}`).toBe(true);
  return focus;
}

/** Goes on with Tab until it is there. */
async function tabTo(page: Page, isThere: (focus: Focus) => boolean, key = 'Tab'): Promise<Focus> {
  const passed: string[] = [];
  for (let stop = 0; stop < 40; stop++) {
    const focus = await press(page, key);
    if (isThere(focus)) return focus;
    passed.push(`${focus.role} “${focus.name}”`);
  }
  throw new Error(`${key} never came there, but to ${passed.join(', ')}`);
}

/** Keeps what the panel's live region says from now on. */
async function listen(panel: Page): Promise<() => Promise<string[]>> {
  await panel.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.querySelector('[role=status]') as Element;
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => panel.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('sotto') ?? [])].map(String).join(' '));

test('summarize: read, look at a key point on the page, change the form', async ({ openPanel, page }) => {
  const panel = await openPanel('article.html');
  await expect(panel.getByRole('status')).toContainText('ready');
  const points = panel.getByRole('list', { name: 'Key points' }).getByRole('button');

  const first = await points.first().innerText();
  await tabTo(panel, ({ name }) => name === first);
  const second = await press(panel, 'ArrowDown');
  expect(second.name).toBe(await points.nth(1).innerText());
  await press(panel, 'Enter');
  await expect(points.nth(1)).toHaveAttribute('aria-pressed', 'true');
  const sentence = (await points.nth(1).getAttribute('title')) ?? '';
  await expect.poll(() => highlighted(page)).toBe(sentence);
  await press(panel, 'Escape');
  await expect(points.nth(1)).toHaveAttribute('aria-pressed', 'false');
  await expect(points.nth(1)).toBeFocused();

  const said = await listen(panel);
  const form = panel.getByRole('combobox', { name: 'Form' });
  await tabTo(panel, ({ name, role }) => role === 'select' && name === 'Form', 'Shift+Tab');
  // The list opens, and nothing is chosen until Enter.
  await press(panel, 'ArrowDown');
  expect(await form.evaluate((select) => select.matches(':open'))).toBe(true);
  await press(panel, 'End');
  await press(panel, 'ArrowUp');
  await press(panel, 'ArrowDown');
  await expect(form).toHaveValue('key-points');
  await press(panel, 'Enter');
  await expect(form).toHaveValue('headline');
  await expect(panel.getByRole('list', { name: 'Headline' }).getByRole('button')).toHaveCount(1);
  await expect(panel.getByRole('status')).toHaveText('1 point ready');
  await expect(form).toBeFocused();
  expect(await said()).toEqual(['1 point ready']);
  // The site would remember the other one.
  for (const key of ['ArrowUp', 'Home', 'Enter']) await press(panel, key);
  await expect(form).toHaveValue('key-points');
  await expect(panel.getByRole('list', { name: 'Key points' })).toBeVisible();
});

test('what was ready in a tab is not said again when it comes to the front', async ({
  extension,
  summarized: panel,
  page,
  pages,
}) => {
  const next = await extension.context.newPage();
  await next.goto(pages.url('other.html'));
  await extension.clickAction(next);
  await panel.getByRole('heading', { level: 1, name: 'Bees on the town hall roof' }).waitFor();
  await keyPoints(panel);
  const said = await listen(panel);
  await page.bringToFront();
  await panel.getByRole('heading', { level: 1, name: 'tool library' }).waitFor();
  expect(await said()).toEqual([]);
  // What is found now is said.
  await ask(panel, 'Who founded the library?');
  expect(await said()).toHaveLength(1);
  await next.close();
});

test('ask: from the box to the answer, its sentence on the page, and back', async ({ openPanel, page }) => {
  const panel = await openPanel('article.html');
  await expect(panel.getByRole('status')).toContainText('ready');
  const said = await listen(panel);
  await tabTo(panel, ({ name }) => name === 'Ask about this page');
  await panel.keyboard.type('Who founded the library?');
  await press(panel, 'Enter');
  const answer = panel.getByRole('article', { name: 'Who founded the library?' });
  await expect(answer.locator('.citation').first()).toBeVisible();
  await expect(answer.locator('.progress')).toHaveCount(0);
  await expect(panel.getByRole('textbox')).toBeFocused();
  await expect(panel.getByRole('tab', { name: 'Answers 1', exact: true })).toBeVisible();
  const cited = await answer.locator('.citation').first().innerText();
  await tabTo(panel, ({ name }) => name === cited, 'Shift+Tab');
  await press(panel, 'Enter');
  await expect.poll(() => highlighted(page)).toBe(cited);

  await tabTo(panel, ({ role }) => role === 'tab', 'Shift+Tab');
  const tab = await press(panel, 'ArrowLeft');
  expect(tab.name).toBe('Summary');
  await expect(panel.getByRole('list', { name: 'Key points' })).toBeVisible();
  await press(panel, 'ArrowRight');
  // Each result is said once, and not again when one goes back and forth between them.
  const results = (await said()).filter((text) => text !== '');
  expect(results).toHaveLength(1);
  expect(results[0]).toMatch(/^(?:Answer: |Passages found)/);
});

test('ask: a question that is suggested', async ({ openPanel }) => {
  const panel = await openPanel('article.html');
  await expect(panel.getByRole('status')).toContainText('ready');
  await tabTo(panel, ({ role }) => role === 'tab');
  await press(panel, 'ArrowRight');
  const suggestions = panel.getByRole('list', { name: 'Questions to begin with' }).getByRole('button');
  const question = await suggestions.first().innerText();
  await tabTo(panel, ({ name }) => name === question);
  // The button goes when its question is asked: the focus stays in the view.
  const focus = await press(panel, 'Enter');
  expect(focus.role).toBe('main');
  await panel.getByRole('article', { name: question }).waitFor();
  await tabTo(panel, ({ role }) => role === 'button');
});

test('rewrite in the panel: a pasted text, edit by edit, accepted, undone, and left as it was', async ({
  openPanel,
}) => {
  const panel = await openPanel('article.html');
  await expect(panel.getByRole('status')).toContainText('ready');
  await tabTo(panel, ({ role }) => role === 'tab');
  await press(panel, 'ArrowRight');
  expect((await press(panel, 'ArrowRight')).name).toBe('Rewrite');
  expect((await press(panel, 'Home')).name).toBe('Summary');
  expect((await press(panel, 'End')).name).toBe('Rewrite');
  await tabTo(panel, ({ name }) => name === 'Text to rewrite');
  const written = 'We has borrowed the ladder on friday. We will bring it back tommorow.';
  await panel.keyboard.insertText(written);
  const box = panel.getByRole('textbox', { name: 'Text to rewrite' });
  await press(panel, 'Control+Enter');
  await expect(box).toBeHidden();

  const edits = panel.getByRole('checkbox');
  const ready = panel.getByRole('tabpanel').getByRole('status');
  await expect(ready).toHaveText(/^\d edits$/);
  const count = await edits.count();
  // The focus was in the text, so it is on its first edit now.
  await expect(edits.first()).toBeFocused();
  await press(panel, 'ArrowRight');
  await expect(edits.nth(1)).toBeFocused();
  await press(panel, 'ArrowLeft');
  await press(panel, 'Delete');
  await expect(edits.first()).not.toBeChecked();
  await press(panel, 'Enter');
  await expect(edits.first()).toBeChecked();
  await expect(edits.nth(1)).toBeFocused();
  // The number was said once; what is done to the edits is said by themselves.
  await expect(ready).toHaveText(`${count} edits`);
  await press(panel, 'Control+Enter');
  await expect(box).toBeFocused();
  await expect(box).not.toHaveValue(written);
  await press(panel, 'Control+z');
  await expect(box).toHaveValue(written);

  // Now it never ends by itself.
  await standInForEngine(panel);
  await press(panel, 'Control+Enter');
  await expect(panel.getByRole('button', { name: 'Stop' })).toBeVisible();
  await press(panel, 'Escape');
  await expect(panel.getByText('Stopped')).toBeVisible();
  await expect(box).toHaveValue(written);
  await expect(box).toBeFocused();
});

test('rewrite from the panel: the card opens on the field of the page that was used last', async ({
  openPanel,
  page,
}) => {
  const panel = await openPanel('form.html');
  await expect(panel.getByRole('status')).toContainText('ready');
  await page.locator('#subject').focus();
  await tabTo(panel, ({ role }) => role === 'tab');
  await press(panel, 'ArrowLeft');
  await tabTo(panel, ({ name }) => name === 'Open the card');
  await press(panel, 'Enter');
  await expect(page.locator('sotto-card [role=dialog]')).toContainText('A ladder that is');
});

test('rewrite: look at the edits, refuse one, take the others', async ({ openPanel, page }) => {
  const panel = await openPanel('form.html');
  await rewriteByGesture(panel, page, '#message');
  const card = page.locator('sotto-card [role=dialog]');
  await expect(card).toHaveAttribute('data-phase', 'done');
  const spoken = card.getByRole('status');
  const count = await card.getByRole('checkbox').count();
  expect(count).toBeGreaterThan(1);
  await expect(spoken).toHaveText(`${count} edits`);
  const before = await page.locator('#message').inputValue();

  const edit = await tabTo(page, ({ role }) => role === 'checkbox');
  const next = await press(page, 'ArrowRight');
  expect(next.name).not.toBe(edit.name);
  await press(page, 'Delete');
  await expect(card.getByRole('checkbox', { checked: false })).toHaveCount(1);
  await tabTo(page, ({ name }) => name === 'Make it anyway');
  await press(page, 'Enter');
  await expect(card.getByRole('checkbox', { checked: false })).toHaveCount(0);
  await expect(spoken).toHaveText(`${count} edits`);
  // Tab goes round in the card, which is a dialog.
  await tabTo(page, ({ name }) => name === 'Accept');
  expect((await press(page, 'Tab')).role).toBe('input');
  await tabTo(page, ({ name }) => name === 'Accept');
  await page.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
  await expect(page.locator('#message')).not.toHaveValue(before);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('message');
});

for (const { setting, width, height } of [
  { setting: '320 px', width: 320, height: 640 },
  { setting: '320 px at 200%', width: 160, height: 320 },
]) {
  test(`nothing is cut off at ${setting}`, async ({ openPanel }) => {
    const panel = await openPanel('article.html');
    await expect(panel.getByRole('status')).toContainText('ready');
    await panel.setViewportSize({ width, height });
    const cut = () =>
      [document.documentElement, ...document.querySelectorAll('header, main, form, footer')]
        .filter((box) => box.scrollWidth > box.clientWidth)
        .map((box) => box.outerHTML.slice(0, 60));
    expect(await panel.evaluate(cut)).toEqual([]);
    await tabTo(panel, ({ name }) => name === 'Ask about this page');
    await panel.keyboard.type('Which planet has the largest moon?');
    await press(panel, 'Enter');
    await panel.getByText('This page doesn’t say.').first().waitFor();
    expect(await panel.evaluate(cut)).toEqual([]);
    // Each can be scrolled to and then seen whole.
    const parts = [
      panel.getByRole('tab').last(),
      panel.locator('.citation').last(),
      panel.getByRole('link').last(),
    ];
    for (const part of [...parts, panel.getByRole('textbox')]) {
      await part.scrollIntoViewIfNeeded();
      await expect(part).toBeInViewport({ ratio: 0.9 });
    }
  });
}
