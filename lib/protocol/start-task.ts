import { lossCode, openTask, type TaskHandle, type TaskHandlers } from './task-port';
import type { Job } from './tasks';

/**
 * Starts a task, once the engine's document is there; and once more where the port closes before it is over: that
 * document was about to close, or another task has broken its engine. What has been handed on is not handed on again.
 * Exactly one of `onDone` and `onFailed` is called unless the handle is closed first, and none before this has returned.
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
  let handedOn = 0;
  const start = (onClosed?: () => void) => {
    let repeated = handedOn;
    const onItem: typeof handlers.onItem = (item) => {
      if (repeated-- > 0) return;
      handedOn += 1;
      handlers.onItem(item);
    };
    ensure().then(
      () => {
        if (!isClosed) task = openTask(job, { ...handlers, onItem }, onClosed);
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
