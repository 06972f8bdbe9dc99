import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { keyPoints } from '../../scripts/browser/drive-panel.ts';
import { test as base, expect, pagesFolder } from './support/fixtures.ts';
import { serveListed } from './support/watched.ts';

declare const chrome: typeof browser;

/** The site of all pages that are served here. */
const SITE = 'http://127.0.0.1';

const test = base.extend<{ options: Page }>({
  /** The settings page, with nothing set; what a test has set is taken back. */
  options: async ({ extension }, use) => {
    const options = await extension.context.newPage();
    await options.goto(`chrome-extension://${extension.extensionId}/options.html`);
    await options.getByRole('heading', { level: 1 }).waitFor();
    await use(options);
    await options.evaluate(async (site) => {
      await chrome.storage.local.clear();
      await chrome.permissions.remove({ origins: [`${site}/*`] });
    }, SITE);
    await options.close();
  },
});

const saved = (options: Page) => expect(options.getByRole('banner').getByRole('status')).toHaveText('Saved');

test('what is chosen is kept over a reload, and reset takes it back', async ({ options }) => {
  const choices = {
    Form: 'teaser',
    Length: 'long',
    'Give its memory back after': '30',
    'Compute with': 'wasm',
    Threads: '1',
    Theme: 'dark',
  };
  for (const [label, value] of Object.entries(choices)) {
    await options.getByRole('combobox', { name: label, exact: true }).selectOption(value);
    await saved(options);
  }
  await options.reload();
  for (const [label, value] of Object.entries(choices)) {
    await expect(options.getByRole('combobox', { name: label, exact: true })).toHaveValue(value);
  }
  await options.getByRole('button', { name: 'Reset everything' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(options.getByRole('banner').getByRole('status')).toHaveText(
    'Everything is as it was at first.',
  );
  await expect(options.getByRole('combobox', { name: 'Form', exact: true })).toHaveValue('key-points');
  await expect(options.getByRole('combobox', { name: 'Theme' })).toHaveValue('system');
  expect(await options.evaluate(() => chrome.storage.local.get())).toEqual({});
});

test('stored values that make no sense give way to the defaults', async ({ options }) => {
  await options.evaluate(() =>
    chrome.storage.local.set({ settings: { form: 7, theme: 'neon', idleMinutes: -1, sites: { evil: {} } } }),
  );
  await options.reload();
  await expect(options.getByRole('combobox', { name: 'Form', exact: true })).toHaveValue('key-points');
  await expect(options.getByRole('combobox', { name: 'Give its memory back after' })).toHaveValue('10');
  await expect(options.getByText('No sites yet.')).toBeVisible();
});

test('what was taught is forgotten only when that is said twice', async ({ options }) => {
  await options.evaluate(() =>
    chrome.storage.local.set({ settings: { habits: { words: ['Qblic'], refused: [] } } }),
  );
  const words = options.getByRole('list', { name: 'Words', exact: true });
  await expect(words).toContainText('Qblic');
  await options.getByRole('button', { name: 'Forget all of it' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(words).toContainText('Qblic');
  await options.getByRole('button', { name: 'Forget all of it' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Forget', exact: true }).click();
  await expect(words).toHaveCount(0);
  await expect(options.getByRole('textbox', { name: 'Add a word' })).toBeFocused();
});

test('the theme holds here and in the panel, at once', async ({ options, openPanel }) => {
  await options.emulateMedia({ colorScheme: 'light' });
  await options.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  const panel = await openPanel('article.html');
  for (const page of [options, panel]) {
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(27, 28, 26)');
  }
});

test('the panel begins with the default form, and remembers another for the site', async ({
  options,
  openPanel,
  page,
  pages,
  extension,
}) => {
  await options.bringToFront();
  await options.getByRole('combobox', { name: 'Length' }).selectOption('short');
  await saved(options);
  const panel = await openPanel('article.html');
  await keyPoints(panel);
  await expect(panel.getByRole('combobox', { name: 'Length' })).toHaveValue('short');
  await panel.getByRole('combobox', { name: 'Form' }).selectOption('headline');
  await panel.getByRole('list', { name: 'Headline' }).waitFor();
  await expect(options.getByRole('list', { name: 'Sites with settings' })).toContainText(SITE);
  // What is stored: the site and the form, and nothing of the page.
  expect((await options.evaluate(() => chrome.storage.local.get())).settings).toMatchObject({
    sites: { [SITE]: { form: 'headline' } },
  });
  await page.goto(pages.url('other.html'));
  await extension.clickAction(page);
  await panel.getByRole('list', { name: 'Headline' }).waitFor();

  await options.bringToFront();
  await options.getByRole('button', { name: `Forget ${SITE}` }).click();
  await expect(options.getByRole('textbox', { name: 'Add a site' })).toBeFocused();
  expect(JSON.stringify(await options.evaluate(() => chrome.storage.local.get()))).not.toContain('127.0.0.1');
});

test('a site that is never to be read is not read until that is changed', async ({
  options,
  openPanel,
  page,
}) => {
  await options.bringToFront();
  await options.getByRole('textbox', { name: 'Add a site' }).fill('not a site');
  const sites = options.getByRole('region', { name: 'Sites' });
  await sites.getByRole('button', { name: 'Add' }).click();
  await expect(sites.getByRole('alert')).toHaveText('That is not the address of a site.');
  await options.getByRole('combobox', { name: 'When to read it' }).selectOption('never');
  await options.getByRole('textbox', { name: 'Add a site' }).fill(`${SITE}:1234/any/page`);
  await options.keyboard.press('Enter');
  await expect(options.getByRole('combobox', { name: `Read ${SITE}` })).toHaveValue('never');

  const panel = await openPanel('article.html');
  await expect(panel.getByRole('alert')).toContainText(`Sotto is off on ${SITE}`);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await panel.getByRole('button', { name: 'Read it when I ask' }).click();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await keyPoints(panel);
  await expect(options.getByText('No sites yet.')).toBeVisible();

  await panel.getByRole('combobox', { name: `Read ${SITE}` }).selectOption('never');
  await expect(panel.getByRole('alert')).toContainText(`Sotto is off on ${SITE}`);
  await expect(options.getByRole('combobox', { name: `Read ${SITE}` })).toHaveValue('never');
});

test('a site of which nothing is left to say goes from the list, and the focus to the field below', async ({
  options,
}) => {
  await options.evaluate(
    (site) => chrome.storage.local.set({ settings: { sites: { [site]: { never: true } } } }),
    SITE,
  );
  const access = options.getByRole('combobox', { name: `Read ${SITE}` });
  await access.focus();
  await access.selectOption('ask');
  await expect(options.getByText('No sites yet.')).toBeVisible();
  await expect(options.getByRole('textbox', { name: 'Add a site' })).toBeFocused();
});

test('access that a link has lost can be given to that one site, for good', async ({
  options,
  extension,
  openPanel,
  page,
}) => {
  const elsewhere = await serveListed({ folder: pagesFolder });
  const panel = await openPanel('article.html');
  await keyPoints(panel);
  await grantOnRequest(extension.context.newPage(), extension.extensionId);
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: 'On' });
    document.body.append(link);
    link.click();
  }, elsewhere.url('other.html'));
  await expect(panel.getByRole('alert')).toContainText('The page has moved on');
  await panel.getByRole('button', { name: 'Read this page' }).click();
  await expect(panel.getByRole('alert')).toContainText('Press the toolbar button or Alt+Shift+S');
  await panel.getByRole('button', { name: `Always read ${SITE}` }).click();
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await keyPoints(panel);
  await expect(panel.getByRole('combobox', { name: `Read ${SITE}` })).toHaveValue('always');
  await expect(options.getByRole('combobox', { name: `Read ${SITE}` })).toHaveValue('always');
  await expect(options.getByText(`because you chose so: ${SITE}.`)).toBeVisible();

  // Another tab with that site is read without any gesture, as soon as it is in front.
  const next = await extension.context.newPage();
  await next.goto(elsewhere.url('article.html'));
  await next.bringToFront();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('tool library');
  await expect(panel.getByRole('button', { name: 'Summarize this page' })).toBeVisible();

  await options.getByRole('combobox', { name: `Read ${SITE}` }).selectOption('ask');
  await expect(options.getByText('No sites yet.')).toBeVisible();
  expect(await options.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] });
  await next.close();
  await elsewhere.close();
});

test('the self-check shows the browser refusing every way out, and names the permissions', async ({
  options,
}) => {
  const check = options.getByRole('region', { name: 'Privacy self-check' });
  await check.getByRole('button', { name: 'Try to reach out' }).click();
  await expect(check.getByRole('status')).toHaveText('The browser refused all 20 attempts.');
  await expect(
    check.getByRole('row', { name: /^Request refused connect-src refused connect-src$/ }),
  ).toBeVisible();
  await expect(check.getByText('NOT refused')).toHaveCount(0);
  await expect(check.getByText('not tried', { exact: true })).toHaveCount(0);
  const { permissions = [] } = await options.evaluate(() => chrome.runtime.getManifest());
  for (const permission of permissions)
    await expect(check.getByText(permission, { exact: true })).toBeVisible();
  await expect(check.getByText('has no words for')).toHaveCount(0);
  await expect(check.getByText('Read no site without being asked.')).toBeVisible();
});

test('the self-check tells what else was refused on the page', async ({ options }) => {
  await options.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/pixel.png' }));
  });
  const check = options.getByRole('region', { name: 'Privacy self-check' });
  await check.getByRole('button', { name: 'Try to reach out' }).click();
  await expect(check.getByText('this page: img-src https://elsewhere.invalid/pixel.png')).toBeVisible();
});

test('the self-check asks every part of Sotto that runs', async ({ options, openPanel }) => {
  const panel = await openPanel('article.html');
  await keyPoints(panel);
  await panel.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.invalid/panel.png' }));
  });
  await options.bringToFront();
  const check = options.getByRole('region', { name: 'Privacy self-check' });
  await check.getByRole('button', { name: 'Try to reach out' }).click();
  await expect(check.getByText('side panel: img-src https://elsewhere.invalid/panel.png')).toBeVisible();
  const answered = check.getByRole('definition').filter({ hasText: 'the model’s page' });
  for (const part of ['this page', 'side panel', 'the model’s page', 'the model’s worker'])
    await expect(answered).toContainText(part);
});

test('the benchmark measures with the settings that are chosen', async ({ extension, options }) => {
  const bench = options.getByRole('region', { name: 'Benchmark' });
  // The engine's worker, and one more for each further thread.
  const workers = async () => {
    const { targetInfos } = await extension.cdp.send('Target.getTargets', { filter: [{}] });
    return targetInfos.filter(({ type }) => type === 'worker').length;
  };
  for (const threads of [1, 2]) {
    await options.getByRole('combobox', { name: 'Threads' }).selectOption(String(threads));
    await saved(options);
    await bench.getByRole('button', { name: 'Measure' }).click();
    await expect(bench.getByRole('status')).toHaveText('Measured.');
    await expect(bench.getByRole('row', { name: /^Load .*\d s .*MB, WebAssembly$/ })).toBeVisible();
    await expect(bench.getByRole('row', { name: /^Read .*\d s 128 tokens, \d+ a second$/ })).toBeVisible();
    await expect(
      bench.getByRole('row', { name: /^Write .*\d s \d+ tokens?, [\d.]+ a second$/ }),
    ).toBeVisible();
    await expect.poll(workers).toBe(threads);
  }
});

test('a benchmark can be stopped', async ({ options }) => {
  const bench = options.getByRole('region', { name: 'Benchmark' });
  const measure = bench.getByRole('button', { name: 'Measure' });
  await measure.focus();
  // Both in one go: with the tiny model it would be over before a second click from here arrives.
  const pressed = await measure.evaluate(async (button: HTMLButtonElement) => {
    const texts = [button.innerText];
    button.click();
    await new Promise((resolve) => setTimeout(resolve));
    texts.push(button.innerText);
    button.click();
    return texts;
  });
  expect(pressed).toEqual(['Measure', 'Stop']);
  await expect(bench.getByRole('status')).toHaveText('Stopped.');
  await expect(measure).toBeFocused();
});

test('everything can be reached and worked by keyboard', async ({ options }) => {
  const { keyboard } = options;
  const focused = () =>
    options.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  const seen = new Set<string>();
  // Tab goes round: it is at its end when it leaves the page.
  for (let name = '', last = false; !last; last = name === 'Reset everything') {
    await keyboard.press('Tab');
    name = (await focused()) ?? '';
    seen.add(name);
    if (name === 'theme') {
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await keyboard.press(key);
      await saved(options);
    }
    if (name === 'Reset everything') {
      await keyboard.press('Enter');
      await expect(options.getByRole('dialog')).toBeVisible();
      await keyboard.press('Escape');
      await expect(options.getByRole('button', { name: 'Reset everything' })).toBeFocused();
    }
  }
  await expect(options.getByRole('combobox', { name: 'Theme' })).toHaveValue('light');
  const controls = ['form', 'length', 'add-site', 'Add', 'idle', 'compute', 'threads', 'theme'];
  const buttons = ['Change shortcuts', 'Try to reach out', 'Measure', 'Reset everything'];
  for (const name of [...controls, ...buttons]) expect(seen).toContain(name);
});

test('shows the keys as they are set, and opens the browser’s page for them', async ({
  extension,
  options,
}) => {
  const shortcuts = options.getByRole('region', { name: 'Shortcuts' });
  await expect(shortcuts.getByText('Alt+Shift+S')).toBeVisible();
  const opened = extension.context.waitForEvent('page');
  await shortcuts.getByRole('button', { name: 'Change shortcuts' }).click();
  const page = await opened;
  await page.waitForURL('chrome://extensions/shortcuts');
  await page.close();
});

test('“nothing sent” in the panel opens the self-check', async ({ extension, options, openPanel }) => {
  const panel = await openPanel('article.html');
  const opened = extension.context.waitForEvent('page');
  await panel.getByRole('link', { name: 'nothing sent' }).click();
  const page = await opened;
  await expect(page.getByRole('heading', { name: 'Privacy self-check' })).toBeInViewport();
  await page.close();
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const width of [320, 600, 900]) {
  test(`fits in ${width} px, and nothing moves while results come in`, async ({ options }) => {
    await options.setViewportSize({ width, height: 800 });
    const place = async (name: string) =>
      (await options.getByRole('heading', { name }).boundingBox())?.y ?? 0;
    const distance = async () => (await place('Reset')) - (await place('Privacy self-check'));
    const before = await distance();
    await options.getByRole('button', { name: 'Try to reach out' }).click();
    await options.getByText('The browser refused all').waitFor();
    await options.getByRole('button', { name: 'Measure' }).click();
    await options.getByText('Measured.').waitFor();
    expect(await distance()).toBe(before);
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await options.evaluate(overflow)).toBe(0);
  });
}

/** Has the browser say yes to the extension's next request for `SITE`, as its person would. */
async function grantOnRequest(opening: Promise<Page>, extensionId: string): Promise<void> {
  const page = await opening;
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, pattern]) =>
      new Promise<void>((resolve) => {
        const { developerPrivate } = chrome as unknown as {
          developerPrivate: { addHostPermission(id: string, pattern: string, done: () => void): void };
        };
        developerPrivate.addHostPermission(id as string, pattern as string, resolve);
      }),
    [extensionId, `${SITE}/*`],
  );
  await page.close();
}
