import { keyPoints } from '../../scripts/browser/drive-panel.ts';
import { expect, pagesFolder, test } from './support/fixtures.ts';
import { expectRequest, serveListed } from './support/watched.ts';

/** Each kind of bad input ends with a sentence that says what to do, and the next task works. */

test('a page of the browser itself', async ({ extension, summarized: panel, page }) => {
  await page.goto('chrome://version');
  await extension.clickAction(page);
  await expect(panel.getByRole('alert')).toContainText('This page belongs to the browser');
});

test('a page without text', async ({ openPanel }) => {
  const panel = await openPanel('nothing.html');
  await expect(panel.getByRole('alert')).toContainText('There is nothing to read here');
  await expect(panel.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('a PDF', async ({ openPanel }) => {
  const panel = await openPanel('letter.pdf');
  await expect(panel.getByRole('alert')).toContainText('This is a PDF');
});

test('a page that did not load', async ({ extension, summarized: panel, page }) => {
  expectRequest('http://127.0.0.1:9/');
  await page.goto('http://127.0.0.1:9/').catch(() => {});
  await page.waitForURL('chrome-error://chromewebdata/');
  await extension.clickAction(page);
  await expect(panel.getByRole('alert')).toContainText('This page did not load');
});

test('a page that was left: what was found stays, and can be read anew', async ({
  openPanel,
  page,
  pages,
}) => {
  const panel = await openPanel('article.html');
  const points = await keyPoints(panel);
  await page.goto(pages.url('other.html'));
  await expect(panel.getByRole('alert')).toContainText('The page has moved on');
  const list = panel.getByRole('list', { name: 'Key points' });
  await expect(list.getByRole('listitem')).toHaveText(points.map(({ text }) => text));
  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(panel.getByRole('heading', { level: 1 })).not.toContainText('tool library');
  await keyPoints(panel);
});

test('a page of another site, without a new gesture', async ({ extension, openPanel, page }) => {
  const elsewhere = await serveListed({ folder: pagesFolder });
  const panel = await openPanel('article.html');
  await keyPoints(panel);
  await page.goto(elsewhere.url('other.html'));
  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(panel.getByRole('alert')).toContainText('Press the toolbar button or Alt+Shift+S');
  await extension.clickAction(page);
  await keyPoints(panel);
  await elsewhere.close();
});
