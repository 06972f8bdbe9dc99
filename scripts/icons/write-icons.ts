/** `node scripts/icons/write-icons.ts`: draws `icon.svg` into the PNG set that the manifest names. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../browser/find-chromium.ts';

const svg = readFileSync(join(import.meta.dirname, 'icon.svg'), 'utf8');
const target = resolve(import.meta.dirname, '../../public/icons');
mkdirSync(target, { recursive: true });

const { path } = await findChromium();
const browser = await chromium.launch({ executablePath: path });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(target, `${size}.png`), omitBackground: true });
}
await browser.close();
