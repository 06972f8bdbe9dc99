import { join, resolve } from 'node:path';
import { filesIn } from './files-in.ts';

interface PublicFile {
  relativeDest: string;
}
interface CopiedFile extends PublicFile {
  absoluteSrc: string;
}

const root = resolve(import.meta.dirname, '../..');
const runtimeFolder = join(root, 'node_modules/onnxruntime-web/dist');
const RUNTIME_BUILDS = ['ort-wasm-simd-threaded', 'ort-wasm-simd-threaded.jspi'];

/** Where the build step writes the tiny random model that stands in for the bundled one in test builds. */
export const tinyModelFolder = join(root, '.cache/tiny-random');

/** The model that a build carries, by the name of its folder under `/models/`. */
export function modelOf(mode: string): string {
  return mode === 'production' ? 'smollm2-135m-instruct' : 'tiny-random';
}

/** Ships ONNX Runtime's WASM builds as `/ort/…`, to be loaded from the extension's own origin. */
export function addRuntimeFiles(files: (PublicFile | CopiedFile)[]): void {
  for (const build of RUNTIME_BUILDS) {
    for (const extension of ['mjs', 'wasm']) {
      const name = `${build}.${extension}`;
      files.push({ absoluteSrc: join(runtimeFolder, name), relativeDest: `ort/${name}` });
    }
  }
}

/** Ships just the model of this build: what `public/models` holds is the production one. */
export function chooseModelFiles(files: (PublicFile | CopiedFile)[], mode: string): void {
  const model = modelOf(mode);
  if (model !== 'tiny-random') return;
  const others = files.filter((file) => !file.relativeDest.startsWith('models/'));
  const tiny = filesIn(tinyModelFolder).map((file) => ({
    absoluteSrc: join(tinyModelFolder, file),
    relativeDest: join('models', model, file),
  }));
  files.splice(0, files.length, ...others, ...tiny);
}
