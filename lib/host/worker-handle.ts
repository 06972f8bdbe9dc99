import type { TaskEvent } from '../protocol/task-port';
import type { FromWorker, ToWorker } from './worker-messages';

/** Three minutes at the host's pace: one step of the model, or its start, may take long on a slow machine. */
const SILENT_BEATS = 36;

export interface WorkerHandle {
  tell(message: ToWorker): void;
  /** Asks for a sign of life; one that has given none for long is lost. Called now and then while it has work. */
  beat(): void;
  end(): void;
}

export interface WorkerListeners {
  onEvents(task: number, events: TaskEvent[]): void;
  /** The worker has crashed, hangs, or could not be started. */
  onLost(): void;
}

/** A worker that may be told things at once; they wait until it listens. */
export function handleWorker(worker: Worker, { onEvents, onLost }: WorkerListeners): WorkerHandle {
  let waiting: ToWorker[] | undefined = [];
  let unanswered = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    unanswered = 0;
    if (data.type === 'events') return onEvents(data.task, data.events);
    if (data.type === 'pong') return;
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
    beat() {
      if (unanswered++ >= SILENT_BEATS) {
        console.error('The worker does not answer any more');
        onLost();
      } else if (!waiting) worker.postMessage({ type: 'ping' } satisfies ToWorker);
    },
    end: () => worker.terminate(),
  };
}
