import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { TaskEvent } from '../../../lib/protocol/task-port.ts';

declare const chrome: typeof browser;
declare global {
  /** Left by `standInForEngine`. */
  var tellTask: (events: TaskEvent[]) => void;
}

/**
 * From now on the tasks of this panel go nowhere, so that every moment of one can be looked at: `tell` says to the
 * latest of them what the engine would say.
 */
export async function standInForEngine(panel: Page): Promise<(...events: TaskEvent[]) => Promise<void>> {
  await panel.evaluate(() => {
    chrome.runtime.connect = () => {
      let seq = 0;
      const onMessage = {
        addListener: (listen: (message: unknown) => void) => {
          globalThis.tellTask = (events) => listen({ type: 'events', seq: seq++, events });
        },
      };
      const port = { onMessage, onDisconnect: { addListener() {} }, postMessage() {}, disconnect() {} };
      return port as unknown as ReturnType<typeof chrome.runtime.connect>;
    };
  });
  return async (...events) => {
    await panel.waitForFunction(() => 'tellTask' in globalThis);
    await panel.evaluate((told) => globalThis.tellTask(told), events);
  };
}
