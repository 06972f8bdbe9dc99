import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { bundle } from '../../../scripts/browser/bundle.ts';
import type { PageServer } from '../../../scripts/browser/page-server.ts';
import { expectRequest } from './watched.ts';

/** Opens a page with the engine's own code on it; `server` serves a built extension, whose model it loads. */
export async function openEngineLab(
  page: Page,
  server: PageServer,
  device: 'wasm' | 'webgpu' = 'wasm',
): Promise<void> {
  const files = await bundle('lab', resolve(import.meta.dirname, 'engine-lab.ts'));
  for (const { fileName, content } of files) server.add(fileName, content);
  const url = server.add('lab.html', '<!doctype html><script type="module" src="/lab.js"></script>');
  // The address chooses the runtime, as the worker's does.
  const address = `${url}?device=${device}`;
  expectRequest(address);
  await page.goto(address);
  await page.waitForFunction(() => 'lab' in globalThis);
}
