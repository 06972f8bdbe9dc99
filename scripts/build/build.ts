import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import { verifyModel } from '../models/checksums.ts';
import { writeTinyModel } from '../models/write-tiny-model.ts';
import { tinyModelFolder } from './assets.ts';

export const MODES = ['production', 'test', 'leaky'] as const;
export type Mode = (typeof MODES)[number];

const root = resolve(import.meta.dirname, '../..');
const INPUTS = [
  'components/**/*',
  'entrypoints/**/*',
  'lib/**/*',
  'locales/*',
  'public/**/*',
  'scripts/build/*',
  'scripts/models/*',
  'LICENSE',
  'NOTICE',
  'package.json',
  'package-lock.json',
  'wxt.config.ts',
];

export function isMode(name: string): name is Mode {
  return (MODES as readonly string[]).includes(name);
}

/** Where the build of a mode lies, to be loaded as an unpacked extension. */
export function outputFolder(mode: Mode, outDir = join(root, '.output')): string {
  return join(outDir, mode === 'production' ? 'chrome-mv3' : `chrome-mv3-${mode}`);
}

/** Builds the extension into `outputFolder(mode)`; does nothing where no input changed since the last build. */
export async function buildExtension(mode: Mode): Promise<string> {
  const stamp = join(root, '.cache', `build-${mode}`);
  const current = fingerprint();
  const output = outputFolder(mode);
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return output;

  await buildAnew(mode);
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, current);
  return output;
}

/** Builds it whatever was built before; into another folder than `.output` where one is named. */
export async function buildAnew(mode: Mode, outDir?: string): Promise<void> {
  if (mode === 'production') verifyModel(join(root, 'public/models'));
  else writeTinyModel(tinyModelFolder);
  await build({ root, mode, ...(outDir ? { outDir } : {}) });
}

/** Names, sizes and times of the inputs: the weights are too large to be read each time. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const pattern of INPUTS) {
    for (const file of globSync(pattern, { cwd: root }).sort()) {
      const { size, mtimeMs } = statSync(join(root, file));
      if (!file.endsWith('.test.ts')) hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
