import { lossCode, openTask, type TaskHandle, type TaskHandlers } from './task-port';
import type { Job } from './tasks';

/**
 * Starts a task, once the engine's document is there; and once more where that was just about to close, so that the
 * task was never heard of. Exactly one of `onDone` and `onFailed` is called unless the handle is closed first, and none
 * before this has returned.
 *
 * @param ensure makes sure that the document is there and listens.
 */
export function startTask<J extends Job>(
  ensure: () => Promise<void>,
  job: J,
  handlers: TaskHandlers<J>,
): TaskHandle {
  let task: TaskHandle | undefined;
  let isClosed = false;
  const start = (onUnheard?: () => void) => {
    ensure().then(
      () => {
        if (!isClosed) task = openTask(job, handlers, onUnheard);
      },
      () => {
        if (!isClosed) handlers.onFailed(lossCode());
      },
    );
  };
  start(start);
  return {
    close: () => {
      isClosed = true;
      task?.close();
    },
  };
}
