import type { Page } from '@playwright/test';
import { rewriteByGesture } from '../../../scripts/browser/drive-card.ts';
import { keyPoints } from '../../../scripts/browser/drive-panel.ts';
import { ask, read, sentencesOf } from '../support/ask-reader.ts';
import { done, editIn, found, standInForCardEngine } from '../support/card-stand-in.ts';
import { expect, test } from '../support/fixtures.ts';
import { serveListed } from '../support/watched.ts';
import { article, asPage, FIXED, field, PROSE, TEXT } from './as-page.ts';

/** Pages whose scripts, policies and frames stand between Sotto and what it uses of the browser. */

/** Reads, highlights and fixes, without a word to the page's own world. */
async function expectAllJobs(panel: Page, page: Page): Promise<void> {
  const [first] = await keyPoints(panel);
  expect(PROSE).toContain(first?.source);
  const highlighted = await ask(panel, page.url(), { type: 'highlight', sentence: 0, scroll: true });
  expect(highlighted.ok).toBe(true);

  const engine = await standInForCardEngine(panel, page);
  await rewriteByGesture(panel, page, '#message');
  await expect.poll(async () => (await engine.jobs()).map(({ text }) => text)).toEqual([TEXT]);
  await engine.tell(found(editIn(TEXT, 'Teh', 'The', 'spelling')), done);
  await expect(page.locator('sotto-card ins')).toHaveText('The');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('sotto-card')).toHaveCount(0);
  await expect(page.locator('#message')).toHaveValue(FIXED);
}

/** Sent into the page: whatever is called there from now on leaves its name and fails. */
function replaceEverything(): void {
  const root = document.documentElement;
  const mark = root.setAttribute;
  const replaced = {
    Array: ['map', 'filter', 'push', 'join'],
    String: ['slice', 'replace', 'trim'],
    Node: ['appendChild', 'insertBefore', 'contains', 'getRootNode', 'cloneNode'],
    Element: [
      'attachShadow',
      'closest',
      'append',
      'getBoundingClientRect',
      'querySelectorAll',
      'setAttribute',
    ],
    Document: ['createElement', 'createRange', 'execCommand', 'getSelection', 'querySelectorAll'],
    HTMLElement: ['showPopover', 'focus'],
    EventTarget: ['addEventListener', 'dispatchEvent'],
    Range: ['setStart', 'setEnd', 'toString', 'getBoundingClientRect'],
    Selection: ['setBaseAndExtent', 'getRangeAt', 'toString'],
    HighlightRegistry: ['set', 'delete'],
    CustomElementRegistry: ['define', 'get'],
    Promise: ['then'],
  };
  const taken = (name: string) => ({
    value() {
      mark.call(root, 'data-called', name);
      throw new Error(`The page has taken ${name}.`);
    },
  });
  const world = globalThis as unknown as Record<string, { prototype: object }>;
  for (const [holder, names] of Object.entries(replaced)) {
    for (const name of names) Object.defineProperty(world[holder]?.prototype, name, taken(name));
  }
  for (const name of ['parse', 'stringify']) Object.defineProperty(JSON, name, taken(name));
  for (const name of ['MutationObserver', 'Highlight', 'CSSStyleSheet', 'InputEvent', 'getComputedStyle']) {
    Object.defineProperty(globalThis, name, taken(name));
  }
}

test('a page that has replaced what Sotto uses changes nothing and hears nothing', async ({
  openPanel,
  page,
  pages,
}) => {
  pages.add('replaced.html', asPage(`${article}${field}<script>(${replaceEverything})()</script>`));
  const panel = await openPanel('replaced.html');
  await expectAllJobs(panel, page);
  await expect(page.locator('html')).not.toHaveAttribute('data-called');
});

test('a page whose policy forbids all is read, highlighted and fixed', async ({ extension, page }) => {
  const csp = "sandbox; default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const server = await serveListed({ csp });
  await page.goto(server.add('forbidden.html', asPage(`${article}${field}`)));
  const panel = await extension.openPanel(page);
  await expectAllJobs(panel, page);
  await panel.close();
  await server.close();
});

test('forms that hide what is asked of them end in a sentence at worst, and the next page is read', async ({
  extension,
  openPanel,
  page,
  pages,
}) => {
  const named = (...names: string[]) => names.map((name) => `<input type="hidden" name="${name}">`).join('');
  // Any of these would lead round in circles.
  const circles = named(
    'parentNode',
    'parentElement',
    'assignedSlot',
    'firstChild',
    'firstElementChild',
    'nextSibling',
    'previousSibling',
    'attributes',
  );
  const rootless = '<fieldset name="shadowRoot" form="inside"><form id="inside"></form></fieldset>';
  pages.add('circles.html', asPage(`${rootless}<form>${circles}${article}</form>`));
  pages.add(
    'nothing-left.html',
    asPage(`<form>${named('childNodes', 'localName', 'getAttribute', 'closest')}${article}</form>`),
  );
  // All of these would lead the tests round, too.
  const circle = `<form>${named('parentNode')}${article.replace('box', 'box again')}${field}</form>`;
  pages.add('circle.html', asPage(circle, '<title>The signal box again</title>'));
  const panel = await openPanel('circles.html');
  expect((await keyPoints(panel)).length).toBeGreaterThan(0);
  await page.goto(pages.url('nothing-left.html'));
  await panel.getByRole('alert').waitFor();
  await extension.clickAction(page);
  await expect(panel.getByRole('alert')).toContainText(/nothing to read|could not be read/);
  await page.goto(pages.url('circles.html'));
  await extension.clickAction(page);
  await panel.getByRole('heading', { level: 1 }).waitFor();
  expect((await keyPoints(panel)).length).toBeGreaterThan(0);
  await page.goto(pages.url('circle.html'));
  await extension.clickAction(page);
  // What is ready before is the page's that was left.
  await panel.getByRole('heading', { level: 1, name: 'The signal box again' }).waitFor();
  await expectAllJobs(panel, page);
});

test('sandboxed frames and those of another origin are left alone', async ({ openPanel, page, pages }) => {
  const elsewhere = await serveListed({});
  const told = 'Nobody in the frame has ever said that the box is open on Sundays, and nobody will. ';
  const framed = asPage(`<p>${told.repeat(9)}</p>${field}`);
  const other = elsewhere.add('framed.html', framed);
  const large = 'style="width: 90%; height: 600px"';
  const frames = ['sandbox', 'sandbox="allow-scripts"'].map(
    (sandbox) => `<iframe ${sandbox} srcdoc="${framed.replaceAll('"', '&quot;')}" ${large}></iframe>`,
  );
  pages.add(
    'frames-apart.html',
    asPage(`${article}${frames.join('')}<iframe id="other" src="${other}" ${large}></iframe>`),
  );
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const panel = await openPanel('frames-apart.html');
  await keyPoints(panel);
  const texts = sentencesOf(await read(panel, page.url())).map(({ text }) => text);
  expect(texts.filter((text) => text !== 'The signal box')).toEqual(PROSE);
  for (const frame of ['iframe[sandbox=""]', '#other']) {
    await rewriteByGesture(panel, page, frame);
    await expect(page.locator('sotto-card')).toContainText('belongs to another site');
    await page.keyboard.press('Escape');
    await expect(page.locator('sotto-card')).toHaveCount(0);
  }
  expect(said).toEqual([]);
  await elsewhere.close();
});
