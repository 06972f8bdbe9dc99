import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { differences } from './same-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'same-files-'));
  for (const name of ['one', 'other']) {
    mkdirSync(join(folder, name, 'deep'), { recursive: true });
    writeFileSync(join(folder, name, 'a.js'), 'a');
    writeFileSync(join(folder, name, 'deep', 'b.js'), 'b');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const found = () => differences(join(folder, 'one'), join(folder, 'other'));

it('finds none between two folders that hold the same', () => {
  expect(found()).toEqual([]);
});

it('finds one byte, and files that only one has', () => {
  writeFileSync(join(folder, 'other', 'deep', 'b.js'), 'B');
  writeFileSync(join(folder, 'one', 'c.js'), 'c');
  writeFileSync(join(folder, 'other', 'd.js'), 'd');
  expect(found()).toEqual([
    'only the first has c.js',
    'only the second has d.js',
    `${join('deep', 'b.js')} differs`,
  ]);
});
