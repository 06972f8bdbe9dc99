import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findChromium } from './find-chromium';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

/** A program that does nothing but say this of itself. */
function program(version: string): string {
  const path = join(folder, 'program');
  writeFileSync(path, `#!/bin/sh\necho "${version}"\n`, { mode: 0o755 });
  vi.stubEnv('SOTTO_CHROMIUM', path);
  return path;
}

it('takes the one that is named, and says so in a line', async () => {
  const path = program('Chromium 140.0.7300.1 built on Debian');
  const said: string[] = [];
  expect(await findChromium((line) => said.push(line))).toEqual({ path, source: 'named by SOTTO_CHROMIUM' });
  expect(said).toEqual([`Chromium: ${path} (named by SOTTO_CHROMIUM)`]);
});

it('takes Chrome for Testing', async () => {
  const path = program('Google Chrome for Testing 139.0.7200.5');
  await expect(findChromium(() => {})).resolves.toMatchObject({ path });
});

it.each([
  ['Chromium 136.0.7103.92', 'is version 136, and 137 is needed'],
  ['Google Chrome 150.0.7900.1', 'is branded Chrome, which refuses --load-extension'],
  ['something else', 'tells no version'],
])('refuses %s', async (version, why) => {
  const path = program(version);
  await expect(findChromium(() => {})).rejects.toThrow(`SOTTO_CHROMIUM is ${path}, which ${why}.`);
});

it('refuses a path where nothing is', async () => {
  vi.stubEnv('SOTTO_CHROMIUM', join(folder, 'none'));
  await expect(findChromium(() => {})).rejects.toThrow('does not exist');
});
