import { type Attempt, isOwnAttempt, PAGE_MEANS, tryAll } from './attempts';
import workerUrl from './worker?worker&url';

export interface Violation {
  directive: string;
  address: string;
}

const violations: Violation[] = [];

/** Notes what the browser refuses on this page, from now on; the check's own attempts aside. */
export function watchViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    if (!isOwnAttempt(blockedURI)) violations.push({ directive: effectiveDirective, address: blockedURI });
  });
}

/** What was refused on this page without having been tried here. */
export function otherViolations(): readonly Violation[] {
  return [...violations];
}

/** What this page has loaded that is not the extension's own. */
export function foreignResources(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !name.startsWith(`${location.origin}/`) && !name.startsWith('data:'))
    .filter((name) => !isOwnAttempt(name));
}

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
