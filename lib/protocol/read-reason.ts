import { browser } from 'wxt/browser';

/** To be asked for where a port closes, or the browser reports it as a fault: a page may just have been put away. */
export function readReason(): void {
  void browser.runtime?.lastError;
}
