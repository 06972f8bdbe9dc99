import type { LoadOptions } from './load-model';
import { startRuntime } from './start-runtime';
import { type LoadedEngine, startEngine } from './transformers-engine';

/** `startEngine` in a browser. */
export function loadEngine(options: Omit<LoadOptions, 'startRuntime'>): Promise<LoadedEngine> {
  return startEngine({ ...options, ...(options.device === 'wasm' && { startRuntime }) });
}
