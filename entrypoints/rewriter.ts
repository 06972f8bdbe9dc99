import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openCard, type StartRewrite } from '@/components/card/open-card';
import { requestEngine } from '@/lib/platform/request-engine';
import { openTask, type TaskHandle } from '@/lib/protocol/task-port';

/** Put into the page when the person asks for a rewrite; each time it is, a card opens. */
export default defineUnlistedScript(() => openCard(startRewrite));

const startRewrite: StartRewrite = (text, style, handlers) => {
  let task: TaskHandle | undefined;
  let isClosed = false;
  requestEngine().then(
    () => {
      if (!isClosed) task = openTask({ kind: 'rewrite', text, style }, handlers);
    },
    () => {
      if (!isClosed) handlers.onFailed('engine-lost');
    },
  );
  return {
    close: () => {
      isClosed = true;
      task?.close();
    },
  };
};
