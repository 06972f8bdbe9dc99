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
export async function loadEngine({
  model,
  modelsUrl,
  runtimeUrl,
  device,
  threads,
  onProgress,
}: BundledModelOptions): Promise<LoadedEngine> {
  const open = fetchedFiles(`${modelsUrl}${model}/`);
  const compiled = compileAhead(
    `${runtimeUrl}ort-wasm-simd-threaded${device === 'webgpu' ? '.jspi' : ''}.wasm`,
  );
  const engine = await startEngine({ open, wasmPaths: runtimeUrl, device, threads, onProgress });
  await compiled;
  return engine;
}

/**
 * Compiles the runtime in the background while the model is read. The browser compiles equal modules once, so that
 * the runtime finds it done. It asks for it again and tells of what fails: not here.
 */
async function compileAhead(url: string): Promise<WebAssembly.Module | undefined> {
  return WebAssembly.compileStreaming(fetch(url)).catch(() => undefined);
}
