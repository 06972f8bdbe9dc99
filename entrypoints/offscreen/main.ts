import { hostTasks } from '@/lib/host/host';
import workerUrl from './worker?worker&url';

const IDLE_MINUTES = 10;
const THREADS = Math.max(1, Math.min(4, navigator.hardwareConcurrency));

hostTasks({
  startWorker: () => new Worker(`${workerUrl}?device=wasm&threads=${THREADS}`, { type: 'module' }),
  onIdle: () => window.close(),
  idleMs: IDLE_MINUTES * 60_000,
});
