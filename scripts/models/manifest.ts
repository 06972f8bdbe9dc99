/** `node scripts/models/manifest.ts FOLDER`: writes `manifest.json`, by which a model's files are checked when loaded. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { listFile } from '../../lib/models/list-file.ts';
import type { ModelManifest } from '../../lib/models/manifest.ts';
import { filesIn } from '../build/files-in.ts';

/** The manifest of a model folder, as its files are now. */
export function manifestOf(folder: string): ModelManifest {
  const files = filesIn(folder)
    .filter(isPart)
    .map((file) => listFile(file, readFileSync(join(folder, file))))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files };
}

function isPart(path: string): boolean {
  return /\.(?:json|onnx|bin)$/.test(path) && basename(path) !== 'manifest.json';
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Which model folder is it?');
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifestOf(folder), null, 2)}\n`);
}
