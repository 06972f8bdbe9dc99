import { ensureEngine } from '@/lib/platform/engine-document';
import type { TaskFailure } from '@/lib/protocol/failures';
import { openTask, type Progress, type TaskCost, type TaskHandle } from '@/lib/protocol/task-port';
import type { Job } from '@/lib/protocol/tasks';

/** How a task stands. */
export type Run =
  | { state: 'running'; progress: Progress | undefined }
  | { state: 'done'; cost: TaskCost }
  | { state: 'stopped' }
  | { state: 'failed'; code: TaskFailure };

export const STARTING: Run = { state: 'running', progress: undefined };

/**
 * Starts a task, and the engine's document where it is not there.
 *
 * @param onRun told of every change until the task is over; never before this has returned.
 * @returns stops the task; does nothing when it is over.
 */
export function runTask<J extends Job>(
  job: J,
  onRun: (run: Run) => void,
  onItem: Parameters<typeof openTask<J>>[1]['onItem'],
): () => void {
  let handle: TaskHandle | undefined;
  let isOver = false;
  const finish = (run: Run) => {
    if (isOver) return;
    isOver = true;
    onRun(run);
  };
  ensureEngine().then(
    () => {
      if (isOver) return;
      handle = openTask(job, {
        onItem,
        onProgress: (progress) => onRun({ state: 'running', progress }),
        onDone: (cost) => finish({ state: 'done', cost }),
        onFailed: (code) => finish({ state: 'failed', code }),
      });
    },
    () => finish({ state: 'failed', code: 'engine-lost' }),
  );
  return () => {
    handle?.close();
    finish({ state: 'stopped' });
  };
}
