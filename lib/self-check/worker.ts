import { type Attempt, tryAll, WORKER_MEANS } from './attempts';

/** Tries from inside a worker, which is where the engine runs, and tells the page once. */
const attempts: Attempt[] = [];
for await (const attempt of tryAll(WORKER_MEANS)) attempts.push(attempt);
postMessage(attempts);
