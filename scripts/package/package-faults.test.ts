import { expect, it } from 'vitest';
import { packageFaults } from './package-faults.ts';
import type { PackedFile } from './read-zip.ts';

const MANIFEST = {
  manifest_version: 3,
  name: '__MSG_name__',
  version: '0.1.0',
  description: '__MSG_description__',
  default_locale: 'en',
  icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
  background: { service_worker: 'background.js' },
  side_panel: { default_path: 'sidepanel.html' },
};
const MESSAGES = JSON.stringify({ name: { message: 'Sotto' }, description: { message: 'Reads pages.' } });
const FILES = {
  'background.js': '',
  'sidepanel.html': '',
  '_locales/en/messages.json': MESSAGES,
  ...Object.fromEntries(Object.values(MANIFEST.icons).map((icon) => [icon, ''])),
};

function faultsOf(manifest: object = {}, files: Record<string, string> = {}, left: string[] = []): string[] {
  const all = { 'manifest.json': JSON.stringify({ ...MANIFEST, ...manifest }), ...FILES, ...files };
  const packed: PackedFile[] = Object.entries(all)
    .filter(([path]) => !left.includes(path))
    .map(([path, text]) => ({ path, packed: text.length, size: text.length, read: () => Buffer.from(text) }));
  return packageFaults(packed);
}

it('finds nothing where there is nothing', () => {
  expect(faultsOf()).toEqual([]);
});

it.each([
  ['no manifest', {}, {}, ['manifest.json'], 'no manifest.json'],
  ['an old manifest', { manifest_version: 2 }, {}, [], 'not of version 3'],
  ['a version with letters', { version: '1.0-beta' }, {}, [], 'is not a version'],
  ['a number that is too large', { version: '1.70000' }, {}, [], 'is not a version'],
  ['what is the store’s to give', { key: 'MIIB' }, {}, [], 'the store’s to give'],
  ['no large icon', { icons: { 16: 'icons/16.png' } }, {}, [], 'no icon of 128'],
  ['a file that is missing', {}, {}, ['background.js'], 'names background.js'],
  ['an icon that is missing', {}, {}, ['icons/48.png'], 'names icons/48.png'],
  ['no messages', { default_locale: 'de' }, {}, [], 'default locale “de” has no messages'],
  ['a description that is too long', { description: 'x'.repeat(133) }, {}, [], '1 to 132 characters'],
  ['a name without a text', { name: '__MSG_other__' }, {}, [], 'a name has 1 to 75'],
  ['a source map', {}, { 'chunks/a.js.map': '' }, [], 'a.js.map does not belong'],
  ['a source', {}, { 'lib/a.ts': '' }, [], 'lib/a.ts does not belong'],
  ['the model of the tests', {}, { 'models/tiny-random/config.json': '' }, [], 'does not belong'],
  ['a hidden file', {}, { '.DS_Store': '' }, [], '.DS_Store does not belong'],
  ['a reserved name', {}, { '_metadata/a.json': '' }, [], 'begins with “_”'],
])('finds %s', (_, manifest, files, left, fault) => {
  expect(faultsOf(manifest, files, left).join('\n')).toContain(fault);
});

it('looks at what each language calls it', () => {
  const messages = JSON.stringify({ name: { message: '' }, description: { message: 'Liest Seiten.' } });
  expect(faultsOf({}, { '_locales/de/messages.json': messages })).toEqual([
    '_locales/de/messages.json: a name has 1 to 75 characters.',
  ]);
});
