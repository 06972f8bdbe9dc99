import { fetchedFiles, type OnProgress } from './model-files';
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
  onProgress?: OnProgress;
}

/** `startEngine` on a model of the extension's own package. Throws an EngineError as that does. */
export function loadEngine({
  model,
  modelsUrl,
  runtimeUrl,
  device,
  threads,
  onProgress,
}: BundledModelOptions): Promise<LoadedEngine> {
  const open = fetchedFiles(`${modelsUrl}${model}/`);
  return startEngine({ open, wasmPaths: runtimeUrl, device, threads, onProgress });
}
