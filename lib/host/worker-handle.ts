import type { TaskEvent } from '../protocol/task-port';
import { postWhenReady } from './post-when-ready';
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
  const tell = postWhenReady<ToWorker>(worker);
  let unanswered = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    unanswered = 0;
    if (data.type === 'events') onEvents(data.task, data.events);
  });
  worker.addEventListener('error', (event) => {
    console.error('The worker failed:', event.message);
    onLost();
  });
  return {
    tell,
    beat() {
      if (unanswered++ >= SILENT_BEATS) {
        console.error('The worker does not answer any more');
        onLost();
      } else if (tell.isReady()) tell({ type: 'ping' });
    },
    end: () => worker.terminate(),
  };
}
