import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { keyPoints } from '../../../scripts/browser/drive-panel.ts';
import { askHeld, expectAnswered, expectFound, newestAnswer, QUESTION } from '../support/ask-held.ts';
import { marked } from '../support/ask-reader.ts';
import { expect, pagesFolder, test } from '../support/fixtures.ts';
import { askByGesture } from '../support/gestures.ts';
import { serveListed } from '../support/watched.ts';

declare const chrome: typeof browser;

/** What happens to the tab and the panel in the middle of a task. */

for (const [event, leave] of [
  ['is reloaded', (page: Page) => page.reload()],
  ['goes to another page', (page: Page) => page.goto(new URL('other.html', page.url()).href)],
] as const) {
  test(`a tab that ${event} in the middle of a task: what was found stays`, async ({
    extension,
    summarized: panel,
    page,
  }) => {
    const { answer, release } = await askHeld(extension, panel);
    await leave(page);
    await expect(panel.getByRole('alert')).toContainText('The page has moved on');
    await expect(answer.locator('.progress')).toContainText('Stopped');
    await expectFound(answer);
    await answer.locator('.citation').first().click();
    await expect(panel.getByRole('alert')).toContainText('The page has moved on');
    await release();
    await panel.getByRole('button', { name: 'Read this page' }).click();
    await expect(panel.getByRole('textbox', { name: 'Ask about this page' })).toBeFocused();
    await panel.getByRole('tab', { name: 'Summary' }).click();
    await panel.getByRole('button', { name: 'Summarize this page' }).click();
    await keyPoints(panel);
  });
}

test('a person who stays is offered no access to the site that they did not go to', async ({
  summarized: panel,
  page,
}) => {
  const elsewhere = await serveListed({ folder: pagesFolder });
  const href = elsewhere.url('article.html');
  await page.route(href, () => {});
  await page.evaluate(async (href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: 'On' });
    document.body.prepend(link);
    link.click();
    await new Promise((resolve) => setTimeout(resolve));
    window.stop();
  }, href);
  // As an address that is typed, of which the page is told nothing.
  await page.goto(elsewhere.url('other.html'));
  const notice = panel.getByRole('alert');
  await expect(notice).toContainText('The page has moved on');
  await expect(notice.getByRole('button')).toHaveText(['Read this page']);
  await elsewhere.close();
});

test('a page that is put in the place of another: the next question is asked of it', async ({
  summarized: panel,
  page,
}) => {
  await page.evaluate(() => {
    history.pushState({}, '', '?page=2');
    const paragraphs = [...document.querySelectorAll('article p')];
    for (const paragraph of paragraphs)
      paragraph.textContent = 'The lighthouse was built by Ada Merel in 1901.';
  });
  await askByGesture(panel, page);
  const box = panel.getByRole('textbox', { name: 'Ask about this page' });
  await expect(box).toBeFocused();
  await box.fill('Who built the lighthouse?');
  await box.press('Enter');
  const answer = panel.getByRole('article', { name: 'Who built the lighthouse?' });
  await expect(answer.locator('.citation').first()).toContainText('Ada Merel');
});

test('a tab that is closed in the middle of a task: the next tab has its turn', async ({
  extension,
  summarized: panel,
  page,
  pages,
}) => {
  const next = await extension.context.newPage();
  await page.bringToFront();
  const { release } = await askHeld(extension, panel);
  await page.close();
  await release();
  await next.goto(pages.url('article.html'));
  await extension.clickAction(next);
  await keyPoints(panel);
  await next.close();
});

test('a tab that the browser discards in the middle of a task: what was found stays', async ({
  extension,
  summarized: panel,
  page,
  pages,
}) => {
  const { answer, release } = await askHeld(extension, panel);
  const url = page.url();
  const front = await extension.context.newPage();
  const discarded = await panel.evaluate(async (address) => {
    const [tab] = await chrome.tabs.query({ url: address });
    return (await chrome.tabs.discard(tab?.id as number))?.id;
  }, url);
  await release();
  await panel.evaluate((id) => chrome.tabs.update(id as number, { active: true }), discarded);
  await expect(panel.getByRole('alert')).toContainText('The page has moved on');
  await expectFound(answer);
  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(panel.getByRole('alert')).toContainText('Press the toolbar button or Alt+Shift+S');
  await front.goto(pages.url('other.html'));
  await extension.clickAction(front);
  await keyPoints(panel);
  await front.close();
});

test('a panel that is closed in the middle of a task leaves nothing behind, and opens again', async ({
  extension,
  openPanel,
  page,
}) => {
  const panel = await openPanel('article.html');
  await keyPoints(panel);
  const { answer, release } = await askHeld(extension, panel);
  await answer.locator('.citation').first().click();
  await expect.poll(async () => (await marked(page)).text).toContain('Odile Varga');
  await panel.close();
  await release();
  await expect.poll(async () => (await marked(page)).text).toBe('');

  const again = await extension.openPanel(page);
  await keyPoints(again);
  await again.getByRole('textbox').fill(QUESTION);
  await again.keyboard.press('Enter');
  await expectAnswered(newestAnswer(again));
});
