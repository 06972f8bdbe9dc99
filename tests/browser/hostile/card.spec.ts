import type { Locator, Page } from '@playwright/test';
import { rewriteByGesture } from '../../../scripts/browser/drive-card.ts';
import { type CardEngine, done, editIn, found, standInForCardEngine } from '../support/card-stand-in.ts';
import { expectFocus } from '../support/expect-focus.ts';
import { test as base, expect } from '../support/fixtures.ts';
import { asPage, FIXED, field, TEXT } from './as-page.ts';

/** Pages that want to know what the card says, to be taken for it, or to have their own way with it. */

interface Opened {
  /** Opens the card for the field of a page with these scripts, on the edit that mends it. */
  openOn: (script: string, around?: string) => Promise<{ card: Locator; panel: Page; engine: CardEngine }>;
}

const test = base.extend<Opened>({
  openOn: async ({ openPanel, page, pages }, use) => {
    await use(async (script, around = '') => {
      pages.add('card.html', asPage(`${around}<form>${field}</form><script>${script}</script>`));
      const panel = await openPanel('card.html');
      const engine = await standInForCardEngine(panel, page);
      await rewriteByGesture(panel, page, '#message');
      return { card: await mended(page, engine, 1), panel, engine };
    });
  },
});

async function mended(page: Page, engine: CardEngine, jobs: number): Promise<Locator> {
  await expect.poll(async () => (await engine.jobs()).length).toBe(jobs);
  await engine.tell(found(editIn(TEXT, 'Teh', 'The', 'spelling')), done);
  const card = page.locator('sotto-card [role=dialog]');
  await expectFocus(card.getByRole('checkbox'));
  return card;
}

const attribute = (page: Page, name: string) => page.locator('html').getAttribute(name);

test('a page that has a class of its own for the card’s element gets no hold of what is in it', async ({
  openOn,
  page,
}) => {
  const { card } = await openOn(`
    customElements.define('sotto-card', class extends HTMLElement {
      constructor() { super(); globalThis.internals = this.attachInternals(); }
    });`);
  const seen = await page.evaluate(() => {
    const { internals } = globalThis as unknown as { internals: ElementInternals };
    return { isOurs: internals instanceof ElementInternals, root: internals.shadowRoot };
  });
  expect(seen).toEqual({ isOurs: true, root: null });
  await page.keyboard.press('Control+Enter');
  await expect(card).toHaveCount(0);
  await expect(page.locator('#message')).toHaveValue(FIXED);
});

test('what a page can find out is what PRIVACY.md says', async ({ openOn, page }) => {
  const { card } = await openOn(`
    const heard = [];
    for (const type of ['keydown', 'keyup', 'pointerdown', 'click', 'input', 'change', 'transitionend', 'animationend']) {
      const tell = (event) => {
        heard.push([type, event.key ?? '', event.target.localName].join(' '));
        document.documentElement.setAttribute('data-heard', heard.join(', '));
      };
      window.addEventListener(type, tell, true);
    }`);
  await page.keyboard.press('Delete');
  await page.keyboard.press('ArrowRight');
  await card.getByRole('checkbox').click();
  const heard = (await attribute(page, 'data-heard'))?.split(', ') ?? [];
  expect(heard).toContain('keydown Delete sotto-card');
  expect(heard).toContain('click  sotto-card');
  for (const event of heard) expect(event).toMatch(/ sotto-card$/);

  const { x = 0, y = 0 } = (await card.locator('.diff').boundingBox()) ?? {};
  await page.mouse.move(x + 4, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + 240, y + 8);
  await page.mouse.up();
  expect(await page.evaluate(() => `${getSelection()}`)).toContain('The box');

  // Not through the tree, but it can ask the browser whether a word is in sight.
  const inTree = await page.evaluate(() => [
    document.documentElement.innerText,
    document.querySelector('sotto-card')?.textContent,
    ...document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.localName),
  ]);
  expect(inTree.join()).not.toMatch(/Shorter|button|div/);
  const isInSight = (word: string) =>
    page.evaluate((text) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find(text: string): boolean }).find(text);
    }, word);
  expect(await isInSight('Friendly')).toBe(true);
  expect(await isInSight('Unfriendly')).toBe(false);
});

test('keys and clicks that a page makes up do nothing, and the key that closes the card is not the field’s', async ({
  openOn,
  page,
}) => {
  const { card } = await openOn(`
    message.addEventListener('keyup', ({ key }) => document.documentElement.setAttribute('data-sent', key));
    message.addEventListener('keydown', ({ key }) => document.documentElement.setAttribute('data-pressed', key));`);
  await page.evaluate(() => {
    const host = document.querySelector('sotto-card') as HTMLElement;
    const options = { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, composed: true };
    for (const type of ['keydown', 'keyup']) host.dispatchEvent(new KeyboardEvent(type, options));
    host.click();
  });
  await expect(card.getByRole('checkbox')).toBeChecked();
  await expect(page.locator('#message')).toHaveValue(TEXT);

  await page.keyboard.press('Enter');
  await expectFocus(card.getByRole('button', { name: 'Accept' }));
  await page.keyboard.down('Enter');
  await expect(page.locator('#message')).toHaveValue(FIXED);
  await expectFocus(page.locator('#message'));
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect([await attribute(page, 'data-pressed'), await attribute(page, 'data-sent')]).toEqual([null, null]);
  await page.keyboard.press('End');
  expect([await attribute(page, 'data-pressed'), await attribute(page, 'data-sent')]).toEqual(['End', 'End']);
  await expect(page.locator('#message')).toHaveValue(FIXED);
});

test('the key that makes the edits is not the field’s where it is in a frame either', async ({
  openPanel,
  page,
  pages,
}) => {
  const hear = `for (const type of ['keydown', 'keyup'])
    message.addEventListener(type, () => document.documentElement.setAttribute('data-heard', type), true);`;
  pages.add('in-frame.html', asPage(`${field}<script>${hear}</script>`));
  pages.add(
    'with-frame.html',
    asPage('<iframe src="in-frame.html" style="width: 90%; height: 300px"></iframe>'),
  );
  const panel = await openPanel('with-frame.html');
  const engine = await standInForCardEngine(panel, page);
  const frame = page.frameLocator('iframe');
  const message = frame.locator('#message');
  await rewriteByGesture(panel, page, 'iframe >> internal:control=enter-frame >> #message');
  const card = await mended(page, engine, 1);
  await page.keyboard.down('Control');
  await page.keyboard.down('Enter');
  await expect(message).toHaveValue(FIXED);
  await expect(card).toHaveCount(0);
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await page.keyboard.up('Control');
  const heard = () => frame.locator('html').getAttribute('data-heard');
  expect(await heard()).toBeNull();
  await page.keyboard.press('End');
  expect(await heard()).toBe('keyup');
  await expect(message).toHaveValue(FIXED);
});

test('a false card goes when the real one opens, and one that is covered or taken away harms nothing', async ({
  openOn,
  page,
}) => {
  const fake = `<sotto-card style="position: fixed; inset: 20px"><div role="dialog">
    Type your password to go on: <input></div></sotto-card>`;
  const { card, panel, engine } = await openOn('', fake);
  await expect(page.locator('sotto-card')).toHaveCount(1);
  await expect(page.locator('sotto-card input[type=radio]').first()).toBeAttached();

  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'width: 100vw; height: 100vh; margin: 0; background: red';
    document.body.append(cover);
    cover.showPopover();
  });
  await page.keyboard.press('Control+Enter');
  await expect(card).toHaveCount(0);
  await expect(page.locator('#message')).toHaveValue(FIXED);

  await page.locator('#message').fill(TEXT);
  await rewriteByGesture(panel, page, '#message');
  await mended(page, engine, 2);
  await page.evaluate(() => document.querySelector('sotto-card')?.remove());
  await expect(page.locator('#message')).toHaveValue(TEXT);
  await rewriteByGesture(panel, page, '#message');
  await mended(page, engine, 3);
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('#message')).toHaveValue(FIXED);
});
