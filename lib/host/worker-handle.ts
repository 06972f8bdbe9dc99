import type { TaskEvent } from '../protocol/task-port';
import type { FromWorker, ToWorker } from './worker-messages';

export interface WorkerHandle {
  tell(message: ToWorker): void;
  end(): void;
}

export interface WorkerListeners {
  onEvents(task: number, events: TaskEvent[]): void;
  /** The worker has crashed, or could not be started. */
  onLost(): void;
}

/** A worker that may be told things at once; they wait until it listens. */
export function handleWorker(worker: Worker, { onEvents, onLost }: WorkerListeners): WorkerHandle {
  let waiting: ToWorker[] | undefined = [];
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type === 'events') return onEvents(data.task, data.events);
    for (const message of waiting ?? []) worker.postMessage(message);
    waiting = undefined;
  });
  worker.addEventListener('error', (event) => {
    console.error('The worker failed:', event.message);
    onLost();
  });
  return {
    tell(message) {
      if (waiting) waiting.push(message);
      else worker.postMessage(message);
    },
    end: () => worker.terminate(),
  };
}
