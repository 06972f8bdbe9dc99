import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { t } from '@/lib/i18n/text';
import {
  forwardEngineSettings,
  rememberFasterDevice,
  serveEngineRequests,
} from '@/lib/platform/engine-document';
import { leaveGesture } from '@/lib/platform/gesture';
import { injectRewriter } from '@/lib/platform/inject';
import { serveCards } from '@/lib/platform/serve-cards';
import type { Gesture } from '@/lib/protocol/commands';
import { reportFrom } from '@/lib/self-check/reports';
import { isBarred } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/settings';
import { siteOf } from '@/lib/settings/site';

/** Wires gestures to surfaces. No token of the model comes through here, and no text but what a person teaches. */
export default defineBackground(() => {
  reportFrom('background');
  serveEngineRequests();
  forwardEngineSettings();
  rememberFasterDevice();
  serveCards();
  // What runs inside pages has no business with the settings.
  browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });

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
    browser.contextMenus.create({ id: 'ask', title: t('menu.ask'), contexts: ['selection'] });
    browser.contextMenus.create({ id: 'rewrite', title: t('menu.rewrite'), contexts: ['editable'] });
  });
});

/** Must open the panel before anything is awaited: the browser allows it only inside the gesture. */
function openPanel(tab: Browser.tabs.Tab | undefined, action: Gesture['action']): void {
  if (tab?.id === undefined) return;
  browser.sidePanel.open({ windowId: tab.windowId });
  clearRefusal(tab.id);
  leaveGesture({ tabId: tab.id, windowId: tab.windowId, action });
}

async function openCard(tab: Browser.tabs.Tab | undefined, frameId: number): Promise<void> {
  if (tab?.id === undefined) return;
  const { sites } = await readSettings();
  const site = siteOf(tab.url ?? '');
  if (site && isBarred(site, sites)) return refuse(tab.id, t('badge.off'));
  // A frame of another site is closed to what the gesture gave access to: the page above it can say so.
  const failure = await injectRewriter(tab.id, frameId);
  const isClosed = failure && (frameId === 0 || (await injectRewriter(tab.id)));
  if (isClosed) return refuse(tab.id, t('badge.closed'));
  await clearRefusal(tab.id);
}

/** There is no surface in the page to say so: the toolbar button is. */
async function refuse(tabId: number, title: string): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '!' });
  await browser.action.setTitle({ tabId, title });
}

async function clearRefusal(tabId: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '' });
  await browser.action.setTitle({ tabId, title: t('manifest.action') });
}
