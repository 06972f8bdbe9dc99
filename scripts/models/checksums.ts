import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compares the files of `folder` with its `SHA256SUMS`, as `sha256sum --check` does.
 * Throws an Error that names the first file that is missing or differs.
 */
export function verifyModel(folder: string): void {
  const list = join(folder, 'SHA256SUMS');
  if (!existsSync(list)) throw new Error(`${list} is missing: the model can't be checked`);
  for (const line of readFileSync(list, 'utf8').trim().split('\n')) {
    const [expected, path] = line.split(/ [ *]/);
    if (!expected || !path) throw new Error(`${list} has a line that is not a checksum: ${line}`);
    const file = join(folder, path);
    if (!existsSync(file)) throw new Error(`${file} is missing`);
    const actual = createHash('sha256').update(readFileSync(file)).digest('hex');
    if (actual !== expected) throw new Error(`${file} is damaged: its SHA-256 is ${actual}, not ${expected}`);
  }
}
