import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** In the built extension. */
export const LICENCES_FILE = 'LICENCES.txt';

/** Whose packages carry no licence file, and are all under the MIT licence; from their repositories. */
const HOLDERS: readonly [packages: RegExp, copyright: string][] = [
  [/^(?:wxt|@wxt-dev\/.*)$/, 'Copyright (c) 2023 Aaron'],
  [/^onnxruntime-/, 'Copyright (c) 2018 - present Microsoft Corporation'],
];

/** Libraries inside the files of another one. */
const BROUGHT: Readonly<Record<string, readonly string[]>> = {
  '@huggingface/transformers': ['@huggingface/jinja', '@huggingface/tokenizers'],
};

/**
 * What the built extension carries of notices and licences: its own, and those of the packages that code was taken from,
 * each text once. Throws where a package has none.
 */
export function licenceTexts(packages: readonly string[]): string {
  const byText = new Map<string, string[]>();
  for (const name of packages.flatMap((name) => [name, ...(BROUGHT[name] ?? [])])) {
    const text = licenceOf(name);
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  const others = [...byText].map(([text, names]) => `${names.join(', ')}\n\n${text}`);
  return [readText('NOTICE'), readText('LICENSE'), ...others].join(`\n\n${'='.repeat(80)}\n\n`);
}

function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const [file] = globSync('LICEN[SC]E*', { cwd: join(root, folder) }).sort();
  if (file) return readText(join(folder, file));
  const holder = HOLDERS.find(([packages]) => packages.test(name));
  if (!holder) throw new Error(`${name} has no licence file: say in ${import.meta.filename} whose it is.`);
  return `MIT License\n\n${holder[1]}\n\n${MIT}`;
}

function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n').trim();
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
