import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { build, defaultClientConditions, type Rollup } from 'vite';
import type { PageServer } from '../../../scripts/browser/page-server.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Opens a page with the engine's own code on it; `server` serves a built extension, whose model it loads. */
export async function openEngineLab(page: Page, server: PageServer): Promise<void> {
  for (const { fileName, code } of await bundle()) server.add(fileName, code);
  const url = server.add('lab.html', '<!doctype html><script type="module" src="/lab.js"></script>');
  await page.goto(url);
  await page.waitForFunction(() => 'lab' in globalThis);
}

async function bundle(): Promise<Rollup.OutputChunk[]> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: {
      conditions: ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions],
      alias: { '@': root, 'onnxruntime-web/webgpu': resolve(root, 'lib/engine/onnx-runtime.ts') },
    },
    build: {
      write: false,
      target: 'chrome137',
      rollupOptions: {
        input: { lab: resolve(import.meta.dirname, 'engine-lab.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const { output } = result as Rollup.RollupOutput;
  return output.filter((part) => part.type === 'chunk');
}
