import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { rewriteByGesture } from '../../scripts/browser/drive-card.ts';
import type { ExtensionBrowser } from '../../scripts/browser/launch.ts';
import { outputFolder } from '../../scripts/build/build.ts';
import { done, editIn, found, standInForCardEngine } from './support/card-stand-in.ts';
import { standInForEngine } from './support/engine-stand-in.ts';
import { expectFocus } from './support/expect-focus.ts';
import { expect, test } from './support/fixtures.ts';
import { expectSteady } from './support/steady-card.ts';
import { launchWatched } from './support/watched.ts';

type Locale = typeof import('../../locales/en.json');
const localeOf = (name: string): Locale => JSON.parse(readFileSync(`locales/${name}.json`, 'utf8'));

/** How far the page, or a box in it that scrolls, is wider than it should be. */
const overflow = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, .options')]
      .map((box) => box.scrollWidth - box.clientWidth)
      .reduce((most, by) => Math.max(most, by)),
  );

const TEXT = 'The ladder is with we back.';

async function expectFits(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 700 });
  expect(await overflow(page), `at ${width} px`).toBe(0);
}

for (const [name, direction] of [
  ['de', 'ltr'],
  ['ja', 'ltr'],
  ['ar', 'rtl'],
] as const) {
  test(`${name}: every surface speaks it, runs ${direction}, and fits`, async ({ pages }) => {
    const locale = localeOf(name);
    const extension = await launchWatched({
      extension: outputFolder('test'),
      headless: true,
      flags: [`--lang=${name}`],
    });
    try {
      await expectManifest(extension, locale);
      const page = await extension.context.newPage();
      await page.goto(pages.url('article.html'));
      const panel = await extension.openPanel(page);
      await expect(panel.locator('html')).toHaveAttribute('lang', name);
      await expect(panel.locator('html')).toHaveCSS('direction', direction);
      const list = panel.getByRole('list', { name: locale.forms.key_points });
      await expect(list.getByRole('button').first()).toBeVisible();
      await expect(panel.locator('.progress')).toHaveCount(0);
      await panel.locator('summary').click();
      await expectFits(panel, 320);
      await startsAt(panel, panel.getByRole('tab').first(), direction);

      await panel.getByRole('tab', { name: locale.panel.answers }).click();
      await expect(panel.getByText(locale.answers.none_yet)).toBeVisible();
      await expectFits(panel, 320);
      await panel.getByRole('textbox', { name: locale.ask.page }).fill('Which planet has the largest moon?');
      await panel.keyboard.press('Enter');
      await expect(panel.getByText(locale.answers.absent).first()).toBeVisible();
      await expectFits(panel, 320);
      const tops = await panel
        .getByRole('tab')
        .evaluateAll((tabs: HTMLElement[]) => tabs.map(({ offsetTop }) => offsetTop));
      expect(new Set(tops).size, 'rows of tabs').toBe(1);

      await panel.getByRole('tab', { name: locale.panel.rewrite }).click();
      const tell = await standInForEngine(panel);
      await panel.getByRole('textbox', { name: locale.rewrite.text }).fill(TEXT);
      await panel.getByRole('button', { name: locale.rewrite.fix_start }).click();
      await tell(found(editIn(TEXT, ' we', '', 'extra word')), done);
      const refuse = panel.getByRole('button', { name: locale.card.refuse, exact: true });
      await expectFits(panel, 320);
      const lines = (button: HTMLElement) =>
        Math.round(button.clientHeight / Number.parseFloat(getComputedStyle(button).lineHeight));
      expect(await refuse.evaluate(lines), 'lines of a button').toBe(1);

      await panel.getByRole('tab', { name: locale.panel.answers }).click();
      await page.goto(pages.url('form.html'));
      await expect(panel.getByRole('alert')).toContainText(locale.page_failures.page_gone.title);
      await expectFits(panel, 320);
      const card = page.locator('sotto-card [role=dialog]');
      const engine = await standInForCardEngine(panel, page);
      await page.locator('#message').fill(TEXT);
      await rewriteByGesture(panel, page, '#message');
      await expect.poll(async () => (await engine.jobs()).length).toBe(1);
      await engine.tell(
        found(editIn(TEXT, ' we', '', 'extra word'), editIn(TEXT, 'back', 'bag', 'spelling')),
        done,
      );
      const accept = card.getByRole('button', { name: locale.card.accept, exact: true });
      await expectFocus(card.getByRole('checkbox').first());
      await expectSteady(card);
      const before = await accept.boundingBox();
      await page.keyboard.press('Delete');
      await expect(card.getByRole('checkbox', { checked: false })).toHaveCount(1);
      expect(await accept.boundingBox()).toEqual(before);
      await page.keyboard.press('ArrowRight');
      await card.getByRole('button', { name: locale.card.learn }).waitFor();
      expect(await accept.boundingBox()).toEqual(before);

      await rewriteByGesture(panel, page, '#password');
      await expect(card).toContainText(locale.refusals.password.title);
      await expect(card).toHaveCSS('direction', direction);

      await page.goto(`chrome-extension://${extension.extensionId}/options.html`);
      await expect(page.getByRole('heading', { name: locale.self_check.title })).toBeVisible();
      await page.getByRole('button', { name: locale.self_check.run }).click();
      await expect(page.locator('.attempts .refused')).toHaveCount(20);
      for (const width of [320, 900]) await expectFits(page, width);
      await expect(page.locator('html')).toHaveCSS('direction', direction);

      await panel.evaluate(() => chrome.storage.local.clear());
      await panel.reload();
      await expect(panel.getByRole('button', { name: locale.introduction.begin })).toBeVisible();
      await expectFits(panel, 320);
    } finally {
      await extension.close();
    }
  });
}

test('a language that Sotto does not speak gets English, left to right', async ({ pages }) => {
  const extension = await launchWatched({
    extension: outputFolder('test'),
    headless: true,
    flags: ['--lang=he'],
  });
  try {
    const page = await extension.context.newPage();
    await page.goto(pages.url('article.html'));
    const panel = await extension.openPanel(page);
    await expect(panel.getByRole('list', { name: 'Key points' })).toBeVisible();
    await expect(panel.locator('html')).toHaveCSS('direction', 'ltr');
  } finally {
    await extension.close();
  }
});

test('a card that is open when the extension is updated keeps its words', async ({ pages }) => {
  const extension = await launchWatched({ extension: outputFolder('test'), headless: true });
  try {
    const page = await extension.context.newPage();
    // Without developer mode the extension would stay off.
    await page.goto('chrome://extensions');
    await page.evaluate(() =>
      (chrome as unknown as DeveloperChrome).developerPrivate.updateProfileConfiguration({
        inDeveloperMode: true,
      }),
    );
    await page.goto(pages.url('form.html'));
    const panel = await extension.openPanel(page);
    await panel.getByRole('textbox').waitFor();
    await rewriteByGesture(panel, page, '#message');
    const card = page.locator('sotto-card [role=dialog]');
    await card.waitFor();
    const closed = panel.waitForEvent('close');
    await extension.evaluateIn('service_worker', 'setTimeout(() => chrome.runtime.reload())');
    await closed;
    await page.locator('#message').dispatchEvent('input');
    await expect(card).toContainText('The text has changed meanwhile');
  } finally {
    await extension.close();
  }
});

interface DeveloperChrome {
  developerPrivate: { updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void> };
}

declare const chrome: typeof import('wxt/browser').browser;

async function expectManifest(extension: ExtensionBrowser, { manifest }: Locale): Promise<void> {
  const read = `(async () => {
    const { description, action } = chrome.runtime.getManifest();
    const commands = (await chrome.commands.getAll()).map(({ description }) => description);
    return { description, action: action.default_title, commands };
  })()`;
  const found = await extension.evaluateIn<{ description: string; action: string; commands: string[] }>(
    'service_worker',
    read,
  );
  expect(found.description).toBe(manifest.description);
  expect(found.action).toBe(manifest.action);
  expect(found.commands).toEqual(expect.arrayContaining([manifest.ask, manifest.rewrite]));
}

/** The first thing of a line stands at its start. */
async function startsAt(
  panel: Page,
  first: ReturnType<Page['locator']>,
  direction: 'ltr' | 'rtl',
): Promise<void> {
  const box = await first.boundingBox();
  const width = panel.viewportSize()?.width ?? 0;
  const middle = (box?.x ?? 0) + (box?.width ?? 0) / 2;
  expect(middle < width / 2 ? 'ltr' : 'rtl').toBe(direction);
}
