import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { serveEngineRequests } from '@/lib/platform/engine-document';
import { leaveGesture } from '@/lib/platform/gesture';
import type { Gesture } from '@/lib/protocol/commands';

/** Wires gestures to surfaces. No text of a page, no token of the model comes through here. */
export default defineBackground(() => {
  serveEngineRequests();

  browser.action.onClicked.addListener((tab) => openPanel(tab, 'summarize'));

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'ask') openPanel(tab, 'ask');
    if (command === 'rewrite') openCard(tab, 0);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === 'ask') openPanel(tab, 'ask');
    if (info.menuItemId === 'rewrite') openCard(tab, info.frameId ?? 0);
  });

  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: 'ask', title: 'Ask Sotto about this', contexts: ['selection'] });
    browser.contextMenus.create({ id: 'rewrite', title: 'Fix with Sotto', contexts: ['editable'] });
  });
});

/** Must open the panel before anything is awaited: the browser allows it only inside the gesture. */
function openPanel(tab: Browser.tabs.Tab | undefined, action: Gesture['action']): void {
  if (tab?.id === undefined) return;
  browser.sidePanel.open({ windowId: tab.windowId });
  leaveGesture({ tabId: tab.id, windowId: tab.windowId, action });
}

async function openCard(tab: Browser.tabs.Tab | undefined, frameId: number): Promise<void> {
  if (tab?.id === undefined) return;
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId] },
      files: ['/rewriter.js'],
    });
    await browser.action.setBadgeText({ tabId: tab.id, text: '' });
  } catch {
    // A page of the browser or its store: there is no surface in it to say so, the toolbar button is.
    await browser.action.setBadgeText({ tabId: tab.id, text: '!' });
    await browser.action.setTitle({
      tabId: tab.id,
      title: 'Sotto can’t work on this page: the browser keeps it closed',
    });
  }
}
