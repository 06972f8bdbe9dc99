import type { Device } from '../protocol/tasks';
import { handleWorker } from './worker-handle';

export interface DevicesToTime {
  startWorker: (device: Device) => Worker;
  /** Whether there is a graphics processor that is not merely imitated. */
  hasGpu: () => Promise<boolean>;
  signal: AbortSignal;
}

/**
 * The device that reads a text of the length of a key point's faster, both timed in workers of their own;
 * undefined where there is nothing to choose. Rejects with the signal's reason, or when the main processor fails.
 */
export async function timeDevices({
  startWorker,
  hasGpu,
  signal,
}: DevicesToTime): Promise<Device | undefined> {
  if (!(await hasGpu())) return undefined;
  const wasm = await timeReading(startWorker('wasm'), signal);
  const webgpu = await timeReading(startWorker('webgpu'), signal).catch(() => Number.POSITIVE_INFINITY);
  signal.throwIfAborted();
  return webgpu < wasm ? 'webgpu' : 'wasm';
}

/** Milliseconds, once the model is loaded. Ends the worker. */
async function timeReading(worker: Worker, signal: AbortSignal): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const stop = () => reject(signal.reason);
  signal.addEventListener('abort', stop);
  const handle = handleWorker(worker, {
    onEvents(_task, events) {
      for (const event of events) {
        if (event.type === 'failed') reject(new Error(event.code));
        if (event.type !== 'items') continue;
        for (const item of event.items) if (item.kind === 'prefill') resolve(item.ms);
      }
    },
    onLost: () => reject(new Error('The worker was lost')),
  });
  handle.tell({ type: 'start', task: 0, job: { kind: 'measure' } });
  try {
    signal.throwIfAborted();
    return await promise;
  } finally {
    signal.removeEventListener('abort', stop);
    handle.end();
  }
}
