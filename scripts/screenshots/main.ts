/**
 * `npm run screenshots [-- FOLDER]`: pictures of the built extension with the bundled model at work on the
 * sample article, for `docs/screenshots` or another folder.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import type { browser } from 'wxt/browser';
import { openCard } from '../browser/drive-card.ts';
import { ask } from '../browser/drive-panel.ts';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch.ts';
import { servePages } from '../browser/page-server.ts';
import { buildExtension } from '../build/build.ts';

declare const chrome: typeof browser;

type Theme = 'light' | 'dark';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(process.argv[2] ?? join(root, 'docs/screenshots'));
const SAMPLE = join(root, 'scripts/start/sample/tide-mill.html');
/** Whose name the pictures show; the browser finds it on this machine. */
const SITE = 'hessel-almanac.example';
/** Of the pictures of page and panel together: no larger than they need be in a repository. */
const HEIGHT = 520;

const server = await servePages();
server.add('tide-mill.html', readFileSync(SAMPLE));
const { port } = new URL(server.origin);
const build = await buildExtension('production');
mkdirSync(folder, { recursive: true });

await inBrowser('en-US', async (extension, page, panel) => {
  await panel.evaluate(() => chrome.storage.local.clear());
  await panel.reload();
  await panel.locator('.introduction').waitFor();
  await save('introduction', await shot(panel, 'light', 400));
  await panel.locator('.introduction button').click();
  await summarized(panel);
  await panel.locator('.points button').nth(1).click();
  const marked = () => CSS.highlights.get('sotto')?.size === 1;
  await page.waitForFunction(marked);
  for (const theme of ['light', 'dark'] as const) {
    await save(`summary-${theme}`, await sideBySide(extension, page, panel, theme));
  }
  await save('summary-320', await shot(panel, 'light', 320));
  await save('summary-600', await shot(panel, 'dark', 600));

  await ask(panel, 'What is the email address of the harbour office?');
  await ask(panel, 'How much did the work cost?');
  await panel.getByRole('textbox').fill('');
  await save('answers-light', await shot(panel, 'light', 400));
  await save('answers-dark', await shot(panel, 'dark', 400));

  await panel.evaluate(() => document.body.focus());
  await openCard(extension, panel, page, '#message');
  for (const theme of ['light', 'dark'] as const) await save(`fix-${theme}`, await cardShot(page, theme));

  await page.goto(server.url('tide-mill.html'));
  await panel.getByRole('alert').waitFor();
  await save('access-lost', await shot(panel, 'light', 400));

  await page.goto(`chrome-extension://${extension.extensionId}/options.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await save('settings', await shot(page, 'light', 900));
});

await inBrowser('ar', async (_extension, _page, panel) => {
  await save('summary-arabic', await shot(panel, 'light', 400));
});
await server.close();

/** The sample article in a window, and the panel beside it with the key points. */
async function inBrowser(
  language: string,
  use: (extension: ExtensionBrowser, page: Page, panel: Page) => Promise<void>,
): Promise<void> {
  const flags = [`--lang=${language}`, `--host-resolver-rules=MAP ${SITE} 127.0.0.1:${port}`];
  const extension = await launchWithExtension({ extension: build, headless: true, flags });
  try {
    const page = await extension.context.newPage();
    await page.setViewportSize({ width: 820, height: 720 });
    await page.goto(`http://${SITE}/tide-mill.html`);
    const panel = await extension.openPanel(page);
    await summarized(panel);
    await use(extension, page, panel);
  } finally {
    await extension.close();
  }
}

async function summarized(panel: Page): Promise<void> {
  await panel.locator('.points button').first().waitFor();
  await panel.locator('.progress').waitFor({ state: 'detached', timeout: 170_000 });
}

async function shot(page: Page, colorScheme: Theme, width: number, height = 720): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  // Nothing is pointed at.
  await page.mouse.move(0, 0);
  await page.emulateMedia({ colorScheme });
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

/** The window as people see it: the page, and the panel at its edge. */
async function sideBySide(
  extension: ExtensionBrowser,
  page: Page,
  panel: Page,
  theme: Theme,
): Promise<Buffer> {
  const images = [await shot(page, theme, 500, HEIGHT), await shot(panel, theme, 400, HEIGHT)];
  const canvas = await extension.context.newPage();
  await canvas.setViewportSize({ width: 901, height: HEIGHT });
  const sources = images.map((image) => `<img src="data:image/png;base64,${image.toString('base64')}">`);
  await canvas.setContent(
    `<style>body { display: flex; gap: 1px; margin: 0; background: #8886; }</style>${sources.join('')}`,
  );
  const picture = await canvas.screenshot();
  await canvas.close();
  return picture;
}

async function cardShot(page: Page, colorScheme: Theme): Promise<Buffer> {
  await page.setViewportSize({ width: 620, height: 720 });
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => document.querySelector('#message')?.scrollIntoView({ block: 'start' }));
  return page.screenshot({ animations: 'disabled', caret: 'hide' });
}

async function save(name: string, picture: Buffer): Promise<void> {
  writeFileSync(join(folder, `${name}.png`), picture);
  console.log(`${name}.png  ${Math.ceil(picture.length / 1000)} KB`);
}
