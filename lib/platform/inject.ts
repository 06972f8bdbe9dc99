import { browser } from 'wxt/browser';
import { HIGHLIGHT_CSS } from '../page/highlight-style';
import type { PageFailure } from '../protocol/failures';

/**
 * Both need a grant for the page (`activeTab` by a gesture, or the site's own permission), and give back nothing, or
 * why the page can't be reached.
 */

/** Puts the reader into a tab's top frame. */
export function injectReader(tabId: number): Promise<PageFailure | undefined> {
  return failureOf(async () => {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: HIGHLIGHT_CSS });
  });
}

/** Opens the card for the field of a frame that has the focus there. */
export function injectRewriter(tabId: number, frameId = 0): Promise<PageFailure | undefined> {
  const target = { tabId, frameIds: [frameId] };
  return failureOf(() => browser.scripting.executeScript({ target, files: ['/rewriter.js'] }));
}

/** The browser tells only in words why it refused. */
async function failureOf(inject: () => Promise<unknown>): Promise<PageFailure | undefined> {
  try {
    await inject();
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/chrome:\/\/|chrome-extension:|extensions gallery|devtools:|view-source:/i.test(message))
      return 'browser-page';
    if (/showing error page/i.test(message)) return 'error-page';
    if (/No tab with id|was removed|frame.*removed/i.test(message)) return 'page-gone';
    return 'no-access';
  }
}
