import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openCard } from '@/components/card/open-card';
import { requestCardSettings, teachWord, tellRefused } from '@/lib/platform/card-requests';
import { requestEngine } from '@/lib/platform/request-engine';
import { startTask } from '@/lib/protocol/start-task';

/** Put into the page when the person asks for a rewrite; each time it is, a card opens. */
export default defineUnlistedScript(() =>
  openCard({
    startRewrite: (text, style, handlers) =>
      startTask(requestEngine, { kind: 'rewrite', text, style }, handlers),
    settings: requestCardSettings,
    teachWord,
    tellRefused,
  }),
);
