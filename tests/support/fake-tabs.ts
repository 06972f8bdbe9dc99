import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageRequest } from '../../lib/protocol/page-port';
import { siteOf } from '../../lib/settings/site';

/** A tab whose page can be read, as the panel meets it: WXT's browser for unit tests has no pages. */
export interface FakeTab {
  url: string;
  sentences: string[];
  /** Why the browser does not let it be read. */
  closed?: string;
}

export interface FakeTabs {
  /** Puts a tab in front. */
  show(tabId: number): void;
  /** The page of a tab is left by a link, and the tab loads another. */
  go(tabId: number, to: FakeTab): void;
  close(tabId: number): void;
  /** How often the page of a tab was read. */
  reads(tabId: number): number;
}

/** Stands in for the browser's tabs, the first of which is in front. */
export function fakeTabs(tabs: Record<number, FakeTab>): FakeTabs {
  let front = Number(Object.keys(tabs)[0]);
  const reads = new Map<number, number>();
  const leave = new Map<number, () => void>();
  const tell = new Map<number, (message: unknown) => void>();
  const tabOf = (id: number) => {
    const tab = tabs[id];
    if (!tab) throw new Error(`No tab with id: ${id}`);
    return tab;
  };
  const read = (tabId: number) => {
    reads.set(tabId, (reads.get(tabId) ?? 0) + 1);
    const sentences = tabOf(tabId).sentences.map((text, id) => ({ id, text }));
    const page = { title: 'A page', lang: 'en', blocks: [{ kind: 'paragraph', sentences }], words: 9 };
    return { page, wordsRead: 9, wordsOnPage: 9, ms: 1 };
  };
  const answer = (tabId: number, { type }: PageRequest) => {
    if (type === 'read') return read(tabId);
    return type === 'selection' ? { text: '', sentences: [] } : null;
  };
  const connect = (tabId: number) => {
    let listen: (message: unknown) => void = () => {};
    return {
      onMessage: {
        addListener: (listener: typeof listen) => {
          listen = listener;
          tell.set(tabId, listener);
        },
      },
      onDisconnect: { addListener: (listener: () => void) => leave.set(tabId, listener) },
      postMessage: ({ id, request }: { id: number; request: PageRequest }) =>
        queueMicrotask(() => listen({ id, ok: true, value: answer(tabId, request) })),
      disconnect: () => leave.delete(tabId),
    };
  };
  const executeScript = async ({ target }: { target: { tabId: number } }) => {
    const { closed } = tabOf(target.tabId);
    if (closed) throw new Error(closed);
    return [];
  };
  Object.assign(browser.tabs, {
    get: async (id: number) => ({ id, url: tabOf(id).url, incognito: false, windowId: WINDOW }),
    query: async () => [{ id: front }],
    connect,
    onReplaced: { addListener() {} },
  });
  Object.assign(browser.windows, { getCurrent: async () => ({ id: WINDOW }) });
  Object.assign(browser.scripting, { executeScript, insertCSS: async () => {} });
  const trigger = (event: unknown, ...given: unknown[]) =>
    (event as { trigger(...given: unknown[]): void }).trigger(...given);
  return {
    show: (tabId) => {
      front = tabId;
      trigger(fakeBrowser.tabs.onActivated, { tabId, windowId: WINDOW });
    },
    go: (tabId, to) => {
      tabs[tabId] = to;
      tell.get(tabId)?.({ type: 'leaving', site: siteOf(to.url) });
      trigger(fakeBrowser.tabs.onUpdated, tabId, { status: 'loading' }, {} as Browser.tabs.Tab);
      leave.get(tabId)?.();
      leave.delete(tabId);
      trigger(fakeBrowser.tabs.onUpdated, tabId, { status: 'complete' }, {} as Browser.tabs.Tab);
    },
    close: (tabId) => {
      delete tabs[tabId];
      trigger(fakeBrowser.tabs.onRemoved, tabId, { windowId: WINDOW, isWindowClosing: false });
    },
    reads: (tabId) => reads.get(tabId) ?? 0,
  };
}

const WINDOW = 1;
