import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ExtensionBrowser } from '../../../scripts/browser/launch.ts';

declare const chrome: typeof browser;

/** Reloads the page and presses the toolbar button: what was read is only shown again where it is still there. */
export async function readAnew(extension: ExtensionBrowser, panel: Page, page: Page): Promise<void> {
  await page.reload();
  const notice = panel.getByRole('alert');
  await notice.waitFor();
  await extension.clickAction(page);
  await notice.waitFor({ state: 'hidden' });
}

/** What the service worker leaves for the panel when the shortcut or the menu entry is used. */
export async function askByGesture(panel: Page, page: Page): Promise<void> {
  await panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const gesture = { tabId: tab?.id, windowId: tab?.windowId, action: 'ask', id: crypto.randomUUID() };
    await chrome.storage.session.set({ gesture });
  }, page.url());
}
