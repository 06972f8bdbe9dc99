import { resolve } from 'node:path';
import { build } from 'vite';
import { RUNTIME_ALIAS, RUNTIME_CONDITIONS, TARGET } from '../build/bundling.ts';

const root = resolve(import.meta.dirname, '../..');

export interface BundledFile {
  fileName: string;
  content: string | Uint8Array;
}

/** A module of the project as the extension's build would bundle it, for a page or a worker of a test: `/NAME.js`. */
export async function bundle(name: string, module: string): Promise<BundledFile[]> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: RUNTIME_CONDITIONS, alias: { '@': root, ...RUNTIME_ALIAS } },
    worker: { format: 'es' },
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      rollupOptions: { input: { [name]: module }, output: { entryFileNames: '[name].js' } },
    },
  });
  if (!('output' in result)) throw new Error('The build gave nothing.');
  return result.output.map((part) => ({
    fileName: part.fileName,
    content: part.type === 'chunk' ? part.code : part.source,
  }));
}
