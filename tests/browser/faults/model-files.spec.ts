import { cp, mkdtemp, readFile, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputFolder } from '../../../scripts/build/build.ts';
import { expect, test } from '../support/fixtures.ts';
import { launchWatched } from '../support/watched.ts';

const SHARD = 'models/tiny-random/onnx/weights-0.bin';

for (const { damage, harm, title } of [
  { damage: 'missing', harm: unlink, title: 'The model is missing' },
  { damage: 'truncated', harm: (file: string) => truncate(file, 100), title: 'The model is damaged' },
  { damage: 'altered by one bit', harm: flipBit, title: 'The model is damaged' },
]) {
  test(`a model file that is ${damage}: key points stay, as whole sentences`, async ({ pages }) => {
    const folder = await mkdtemp(join(tmpdir(), 'sotto-damaged-'));
    await cp(outputFolder('test'), folder, { recursive: true });
    await harm(join(folder, SHARD));
    const extension = await launchWatched({ extension: folder, headless: true });
    try {
      const page = await extension.context.newPage();
      await page.goto(pages.url('article.html'));
      const panel = await extension.openPanel(page);
      await expect(panel.getByRole('alert')).toContainText(title);
      const list = panel.getByRole('list', { name: 'Key points' });
      await expect(list.getByRole('button').first()).toBeVisible();
      for (const point of await list.getByRole('button').all()) {
        expect(await point.innerText()).toBe(await point.getAttribute('title'));
      }
      await panel.getByRole('textbox').fill('Who founded the library?');
      await panel.keyboard.press('Enter');
      await expect(panel.locator('.citation').first()).toContainText('Odile Varga');
    } finally {
      await extension.close();
      await rm(folder, { recursive: true });
    }
  });
}

async function flipBit(file: string): Promise<void> {
  const content = await readFile(file);
  const middle = content.length >> 1;
  await writeFile(file, content.with(middle, (content[middle] ?? 0) ^ 1));
}
