import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { LEAKY_CONTEXTS } from './leak-table.ts';

const ways = resolve(import.meta.dirname, 'leak-ways.ts').replaceAll('\\', '/');

/**
 * For the `leaky` build only: makes every part reach out in every way that it has, so that the test of the network log
 * can show that it would notice. The sources themselves hold no such code.
 */
export function leakyControl(): Plugin {
  return {
    name: 'sotto:leaky-control',
    // Not while the sources are only looked at, which happens in Node.
    apply: 'build',
    transform(code, id) {
      const [file = ''] = id.split('?');
      const entry = Object.entries(LEAKY_CONTEXTS).find(([, { module }]) => file.endsWith(module));
      return (
        entry && `${code}\nimport { leakFrom } from ${JSON.stringify(ways)};\nleakFrom('${entry[0]}');\n`
      );
    },
  };
}
