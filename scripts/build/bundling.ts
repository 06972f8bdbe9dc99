import { resolve } from 'node:path';
import { defaultClientConditions } from 'vite';

/** What the extension's build and the bundles of tests and benches share: else what is tried is not what ships. */

export const OLDEST_CHROME = '137';
export const TARGET = `chrome${OLDEST_CHROME}`;

/** Its WebAssembly is not bundled a second time: the package has it as `/ort/…`. */
export const RUNTIME_CONDITIONS = ['onnxruntime-web-use-extern-wasm', ...defaultClientConditions];

export const RUNTIME_ALIAS = {
  'onnxruntime-web/webgpu': resolve(import.meta.dirname, '../../lib/engine/onnx-runtime.ts'),
};
