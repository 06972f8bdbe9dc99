import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

interface PublicFile {
  relativeDest: string;
  absoluteSrc?: string;
}

const root = resolve(import.meta.dirname, '../..');
const runtimeFolder = join(root, 'node_modules/onnxruntime-web/dist');
const RUNTIME_BUILDS = ['ort-wasm-simd-threaded', 'ort-wasm-simd-threaded.jspi'];

/** Where the build step writes the tiny random model that stands in for the bundled one in test builds. */
export const tinyModelFolder = join(root, '.cache/tiny-random');

/** Ships ONNX Runtime's WASM builds as `/ort/…`, to be loaded from the extension's own origin. */
export function addRuntimeFiles(files: PublicFile[]): void {
  for (const build of RUNTIME_BUILDS) {
    for (const extension of ['mjs', 'wasm']) {
      const name = `${build}.${extension}`;
      files.push({ absoluteSrc: join(runtimeFolder, name), relativeDest: `ort/${name}` });
    }
  }
}

/** Builds other than production carry the tiny random model instead of the bundled one. */
export function chooseModelFiles(files: PublicFile[], mode: string): void {
  if (mode === 'production') return;
  const kept = files.filter((file) => !file.relativeDest.startsWith('models/'));
  files.splice(0, files.length, ...kept);
  for (const file of readdirSync(tinyModelFolder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const absoluteSrc = join(file.parentPath, file.name);
    files.push({ absoluteSrc, relativeDest: `models/tiny-random/${relative(tinyModelFolder, absoluteSrc)}` });
  }
}
