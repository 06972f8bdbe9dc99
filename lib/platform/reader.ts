import { browser } from 'wxt/browser';
import { HIGHLIGHT_CSS } from '../page/highlight-style';
import type { PageFailure } from '../protocol/failures';

/**
 * Puts the reader into a tab's top frame. Needs a grant for the page (`activeTab` by a gesture, or the site's own
 * permission).
 *
 * @returns nothing, or why the page can't be read.
 */
export async function injectReader(tabId: number): Promise<PageFailure | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: HIGHLIGHT_CSS });
    return undefined;
  } catch (error) {
    return failureOf(error instanceof Error ? error.message : String(error));
  }
}

/** The browser tells only in words why it refused. */
function failureOf(message: string): PageFailure {
  if (/chrome:\/\/|chrome-extension:|extensions gallery|devtools:|view-source:/i.test(message))
    return 'browser-page';
  if (/showing error page/i.test(message)) return 'error-page';
  if (/No tab with id|was removed|frame.*removed/i.test(message)) return 'page-gone';
  return 'no-access';
}
