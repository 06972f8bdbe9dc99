import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hash } from './hash.ts';

export interface PageFile {
  name: string;
  html: string;
}

/** The HTML files (`.html`, `.htm`, `.html.gz`) named or lying in the folders named, in a fixed pseudo-random order. */
export async function loadPageFiles(paths: readonly string[], limit?: number): Promise<PageFile[]> {
  const names = (await Promise.all(paths.map(htmlBelow))).flat();
  if (names.length === 0) throw new Error(`No HTML files in ${paths.join(', ')}.`);
  const ordered = names
    .map((name) => ({ name, order: hash(name.split('/').at(-1) ?? name) }))
    .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
    .slice(0, limit);
  return Promise.all(ordered.map(async ({ name }) => ({ name, html: await readHtml(name) })));
}

async function htmlBelow(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const inside = await readdir(path, { recursive: true });
  return inside.filter((name) => /\.html?(?:\.gz)?$/.test(name)).map((name) => join(path, name));
}

async function readHtml(path: string): Promise<string> {
  const bytes = await readFile(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}
