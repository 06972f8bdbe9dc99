import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';

declare const chrome: typeof browser;

/** What the service worker leaves for the panel when the shortcut or the menu entry is used. */
export async function askByGesture(panel: Page, page: Page): Promise<void> {
  await panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const gesture = { tabId: tab?.id, windowId: tab?.windowId, action: 'ask', id: crypto.randomUUID() };
    await chrome.storage.session.set({ gesture });
  }, page.url());
}
