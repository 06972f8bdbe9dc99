import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { manifestOf } from './manifest.ts';
import { writeTinyModel } from './write-tiny-model.ts';

const manifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

it('lists the bundled model as it is', () => {
  const folder = resolve(import.meta.dirname, '../../public/models/smollm2-135m-instruct');
  expect(manifest(folder)).toEqual(manifestOf(folder));
});

it('lists the tiny model as it is written, below a megabyte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-model-'));
  try {
    writeTinyModel(folder);
    const { files } = manifestOf(folder);
    expect(new Set(manifest(folder).files)).toEqual(new Set(files));
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1e6);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
