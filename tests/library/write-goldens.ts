/**
 * `node tests/library/write-goldens.ts [PAGE…]`: writes beside each page what the test build reads on it and chooses
 * from it. What has changed is to be read line by line before it is kept.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keyPoints } from '../../scripts/browser/drive-panel.ts';
import { launchWithExtension } from '../../scripts/browser/launch.ts';
import { servePages } from '../../scripts/browser/page-server.ts';
import { buildExtension } from '../../scripts/build/build.ts';
import { read } from '../browser/support/ask-reader.ts';
import { mainText } from './page-text.ts';
import { pointFaults } from './point-faults.ts';

const folder = import.meta.dirname;
const wanted = process.argv.slice(2).map((name) => basename(name, '.html'));
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => basename(file, '.html'))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const extension = await launchWithExtension({ extension: await buildExtension('test'), headless: true });
const pages = await servePages({ folder });
const page = await extension.context.newPage();
for (const name of names) {
  await page.goto(pages.url(`${name}.html`));
  const panel = await extension.openPanel(page);
  const points = await keyPoints(panel);
  writeFileSync(join(folder, `${name}.txt`), mainText((await read(panel, page.url())).page));
  writeFileSync(join(folder, `${name}.points.json`), listOf(points.map(({ source }) => source)));
  const faults = points.flatMap(({ text, source }) => pointFaults(text, source));
  console.log(`${name}: ${points.length} points${faults.map((fault) => `\n  ${fault}`).join('')}`);
  await panel.close();
}
await pages.close();
await extension.close();

function listOf(texts: readonly string[]): string {
  return `${JSON.stringify(texts, null, 2)}\n`;
}
