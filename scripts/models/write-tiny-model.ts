/** `node scripts/models/write-tiny-model.ts FOLDER`: writes the tiny random model that stands in for the bundled one. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tinyModelFiles } from '../../lib/models/tiny-model.ts';

/** Writes the model's folder anew. */
export function writeTinyModel(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of tinyModelFiles()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Which folder is it to be written to?');
  writeTinyModel(folder);
}
