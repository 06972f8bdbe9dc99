import type { EngineSettings } from '../settings/schema';

/** More don't help a model of this size, and take the machine from its person. */
const MOST_THREADS = 4;

/**
 * What the worker is told in its address, because its choice of runtime is made before any message can arrive.
 *
 * @param cores processors of this machine.
 */
export function workerParameters({ compute, threads }: EngineSettings, cores: number): URLSearchParams {
  return new URLSearchParams({
    // WebGPU is not yet chosen by itself: whether it is faster depends on the machine.
    device: compute === 'webgpu' ? 'webgpu' : 'wasm',
    threads: String(threads || automaticThreads(cores)),
  });
}

export function automaticThreads(cores: number): number {
  return Math.max(1, Math.min(MOST_THREADS, cores));
}
