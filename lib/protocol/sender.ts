import { type Browser, browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender | undefined;

/** From this extension: its own pages and workers, or the scripts that it has put into pages. */
export function isOwn(sender: Sender): boolean {
  return sender?.id === browser.runtime.id;
}

/**
 * From a page or a worker of this extension, not from its scripts in pages: for those a page's process could speak, were
 * it taken over.
 */
export function isOwnPage(sender: Sender): boolean {
  if (!isOwn(sender)) return false;
  // The service worker may have no address; what runs in a page always has one, and a tab.
  if (sender?.url === undefined) return sender?.tab === undefined;
  return sender.url.startsWith(`chrome-extension://${browser.runtime.id}/`);
}
