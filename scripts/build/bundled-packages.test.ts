import { expect, it } from 'vitest';
import { packageOf } from './bundled-packages.ts';

it.each([
  ['/project/node_modules/preact/dist/preact.module.js', 'preact'],
  ['/project/node_modules/@scope/name/lib/file.js?worker&url', '@scope/name'],
  ['/project/node_modules/outer/node_modules/inner/index.js', 'inner'],
  ['C:\\project\\node_modules\\preact\\dist\\preact.module.js', 'preact'],
  ['/project/lib/text/words.ts', undefined],
  ['\0virtual:something', undefined],
])('knows the package of %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});
