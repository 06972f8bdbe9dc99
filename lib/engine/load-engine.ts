import type { LoadOptions } from './load-model';
import { startRuntime } from './start-runtime';
import { type LoadedEngine, startEngine } from './transformers-engine';

/** `startEngine` in a browser, which compiles the runtime while the files are read: for that another processor is free. */
export async function loadEngine(options: LoadOptions): Promise<LoadedEngine> {
  // At once it sets the runtime's paths and threads, and begins to read.
  const engine = startEngine(options);
  const [loaded] = await Promise.all([engine, options.device === 'wasm' && startRuntime()]);
  return loaded;
}
