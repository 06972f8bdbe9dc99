import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { CELL_GAP } from '../../lib/protocol/page.ts';
import { keyPoints } from '../../scripts/browser/drive-panel.ts';
import { mainText } from '../library/page-text.ts';
import { pointFaults } from '../library/point-faults.ts';
import { read } from './support/ask-reader.ts';
import { expect, testWith } from './support/fixtures.ts';
import { panelTargets } from './support/panel-targets.ts';
import { serveListed } from './support/watched.ts';

const folder = resolve(import.meta.dirname, '../library');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => basename(file, '.html'));

const golden = (file: string) => readFileSync(resolve(folder, file), 'utf8');

/** Their pictures are asked for and have no content. */
const test = testWith(async () => {
  const pages = await serveListed({ folder });
  for (const name of names) {
    for (const [, picture] of golden(`${name}.html`).matchAll(/<img [^>]*src="([^"]+)"/g)) {
      pages.add((picture as string).replace(/^\//, ''), '');
    }
  }
  return pages;
});

/** On the page nothing stands between the cells of a row. */
const bare = (text: string) => text.replaceAll(CELL_GAP, '').replace(/\s+/g, '');

const highlighted = async (page: Page) => {
  const marked = await page.evaluate(() => [...(CSS.highlights.get('sotto') ?? [])].map(String));
  return marked.map(bare);
};

/** The last test's panel may be listed for a moment after it was closed. */
test.beforeEach(async ({ extension }) => {
  await expect.poll(() => panelTargets(extension)).toEqual([]);
});

for (const name of names) {
  test(`${name}: reads, chooses and points as it should`, async ({ openPanel, page }) => {
    const panel = await openPanel(`${name}.html`);
    const points = await keyPoints(panel);
    expect(mainText((await read(panel, page.url())).page)).toBe(golden(`${name}.txt`));
    expect(points.map(({ source }) => source)).toEqual(JSON.parse(golden(`${name}.points.json`)));

    const buttons = panel.getByRole('list', { name: 'Key points' }).getByRole('button');
    for (const [index, { text, source }] of points.entries()) {
      expect(pointFaults(text, source), text).toEqual([]);
      await buttons.nth(index).click();
      await expect.poll(() => highlighted(page)).toEqual([bare(source)]);
    }
  });
}
