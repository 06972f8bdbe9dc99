/** `node scripts/models/manifest.ts FOLDER`: writes `manifest.json`, by which a model's files are checked when loaded. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { listFile } from '../../lib/models/list-file.ts';
import type { ModelManifest } from '../../lib/models/manifest.ts';

/** The manifest of a model folder, as its files are now. */
export function manifestOf(folder: string): ModelManifest {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isPart(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => listFile(relative(folder, file).replaceAll(sep, '/'), readFileSync(file)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files };
}

function isPart(name: string): boolean {
  return /\.(?:json|onnx|bin)$/.test(name) && name !== 'manifest.json';
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Which model folder is it?');
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifestOf(folder), null, 2)}\n`);
}
