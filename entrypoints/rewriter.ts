import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CardServices, openCard } from '@/components/card/open-card';
import { requestCardSettings, teachWord, tellRefused } from '@/lib/platform/card-requests';
import { requestEngine } from '@/lib/platform/request-engine';
import { lossCode, openTask, type TaskHandle } from '@/lib/protocol/task-port';

/** Put into the page when the person asks for a rewrite; each time it is, a card opens. */
export default defineUnlistedScript(() =>
  openCard({ startRewrite, settings: requestCardSettings, teachWord, tellRefused }),
);

const startRewrite: CardServices['startRewrite'] = (text, style, handlers) => {
  let task: TaskHandle | undefined;
  let isClosed = false;
  requestEngine().then(
    () => {
      if (!isClosed) task = openTask({ kind: 'rewrite', text, style }, handlers);
    },
    () => {
      if (!isClosed) handlers.onFailed(lossCode());
    },
  );
  return {
    close: () => {
      isClosed = true;
      task?.close();
    },
  };
};
