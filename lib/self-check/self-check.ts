import { type Attempt, PAGE_MEANS, tryAll } from './attempts';
import workerUrl from './worker?worker&url';

/** Tries to reach out from this page, and hands out what became of each attempt. */
export function tryFromPage(): AsyncGenerator<Attempt> {
  return tryAll(PAGE_MEANS);
}

/** The same from a worker, all at once. Rejects where the worker does not start. */
export function tryFromWorker(): Promise<Attempt[]> {
  const worker = new Worker(workerUrl, { type: 'module' });
  return new Promise<Attempt[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Attempt[]>) => resolve(data));
    worker.addEventListener('error', reject);
  }).finally(() => worker.terminate());
}
