import { filesInWorker } from './files-in-worker';
import type { OnProgress } from './model-files';
import { startRuntime } from './start-runtime';
import { type LoadedEngine, startEngine } from './transformers-engine';

export interface BundledModelOptions {
  /** The model's folder in `modelsUrl`. */
  model: string;
  /** Ends in a slash. */
  modelsUrl: string;
  /** Folder of onnxruntime's `ort-wasm-simd-threaded*.{mjs,wasm}`; ends in a slash. */
  runtimeUrl: string;
  device: 'wasm' | 'webgpu';
  /** More than one needs cross-origin isolation. */
  threads: number;
  /** One that runs `serveFiles`. */
  startFilesWorker: () => Worker;
  onProgress?: OnProgress;
}

/** `startEngine` on a model of the extension's own package. Throws an EngineError as that does. */
export async function loadEngine({
  model,
  modelsUrl,
  runtimeUrl,
  device,
  threads,
  startFilesWorker,
  onProgress,
}: BundledModelOptions): Promise<LoadedEngine> {
  const read = filesInWorker(startFilesWorker, `${modelsUrl}${model}/`);
  const engine = startEngine({ read, wasmPaths: runtimeUrl, device, threads, onProgress });
  // While the files are read there is a processor to spare.
  const [loaded] = await Promise.all([engine, device === 'wasm' && startRuntime()]);
  return loaded;
}
