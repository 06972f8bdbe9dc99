import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageSession } from '@/lib/page/serve';
import { servePage } from '@/lib/protocol/page-port';

/** Ends the serving of the script that was put into the page before this one. */
const STOP = Symbol.for('sotto.stop-reader');
const world = globalThis as { [STOP]?: () => void };

/** Put into the page each time the panel is about to read it; the newest one answers. */
export default defineUnlistedScript(() => {
  const session = new PageSession(document);
  world[STOP]?.();
  world[STOP] = servePage({
    read: () => session.read(),
    highlight: (request) => session.highlight(request),
    'clear-highlight': () => session.clearHighlight(),
    selection: () => session.selection(),
  });
});
