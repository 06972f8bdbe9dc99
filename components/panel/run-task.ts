import { ensureEngine } from '@/lib/platform/engine-document';
import type { TaskFailure } from '@/lib/protocol/failures';
import { startTask } from '@/lib/protocol/start-task';
import type { Progress, TaskCost, TaskHandlers } from '@/lib/protocol/task-port';
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
  onItem: TaskHandlers<J>['onItem'],
): () => void {
  let isOver = false;
  const finish = (run: Run) => {
    if (isOver) return;
    isOver = true;
    onRun(run);
  };
  const task = startTask(ensureEngine, job, {
    onItem,
    onProgress: (progress) => onRun({ state: 'running', progress }),
    onDone: (cost) => finish({ state: 'done', cost }),
    onFailed: (code) => finish({ state: 'failed', code }),
  });
  return () => {
    task.close();
    finish({ state: 'stopped' });
  };
}
