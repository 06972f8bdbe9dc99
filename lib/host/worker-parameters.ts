import type { Device } from '../protocol/tasks';
import type { EngineSettings } from '../settings/schema';

/** More don't help a model of this size, and take the machine from its person. */
const MOST_THREADS = 4;

/**
 * What the worker is told in its address, because its choice of runtime is made before any message can arrive.
 *
 * @param cores processors of this machine.
 */
export function workerParameters(device: Device, threads: number, cores: number): URLSearchParams {
  return new URLSearchParams({ device, threads: String(threads || automaticThreads(cores)) });
}

/** The device that is set, or that was faster in this browser; the main processor until both were timed. */
export function chosenDevice(
  { compute, faster }: Pick<EngineSettings, 'compute' | 'faster'>,
  browser: string,
): Device {
  if (compute !== 'auto') return compute;
  return faster?.browser === browser ? faster.device : 'wasm';
}

export function automaticThreads(cores: number): number {
  return Math.max(1, Math.min(MOST_THREADS, cores));
}
