import { afterEach, beforeEach, expect, it, type Mock, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { connectPage, type PageHandlers, servePage } from './page-port';

/** The page's side of its port, and the panel's, joined; and what the browser tells a page of where it goes. */
let navigate: (to: string, event?: Partial<NavigateEvent> & { sameDocument?: boolean }) => void;
let leave: () => void;
let onGone: Mock<(nextSite: string | undefined) => void>;

beforeEach(() => {
  let listen = (_: NavigateEvent) => {};
  vi.stubGlobal('location', new URL('https://here.example/page'));
  vi.stubGlobal('navigation', {
    addEventListener: (_: string, listener: typeof listen) => {
      listen = listener;
    },
  });
  navigate = (url, { sameDocument = false, ...event } = {}) =>
    listen({
      isTrusted: true,
      downloadRequest: null,
      signal: new AbortController().signal,
      destination: { url, sameDocument },
      ...event,
    } as NavigateEvent);

  let connect = (_: Browser.runtime.Port) => {};
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    connect = listener;
  });
  servePage({} as PageHandlers);
  let receive = (_: unknown) => {};
  const none = { addListener() {} };
  const name = 'sotto:page';
  connect({
    name,
    sender: { id: browser.runtime.id },
    onMessage: none,
    onDisconnect: none,
    postMessage: (message: unknown) => receive(JSON.parse(JSON.stringify(message))),
  } as unknown as Browser.runtime.Port);
  vi.spyOn(browser.tabs, 'connect').mockReturnValue({
    onMessage: {
      addListener: (listener: typeof receive) => {
        receive = listener;
      },
    },
    onDisconnect: {
      addListener: (listener: () => void) => {
        leave = listener;
      },
    },
  } as unknown as Browser.runtime.Port);
  onGone = vi.fn();
  connectPage(1, onGone);
});
afterEach(() => vi.unstubAllGlobals());

it('tells where the page was left for, though it changed its own address on the way', () => {
  navigate('https://there.example/next');
  navigate('https://here.example/page#top', { sameDocument: true });
  leave();
  expect(onGone).toHaveBeenCalledExactlyOnceWith('https://there.example');
});

it('forgets where it was to be left for when its person stays', () => {
  const going = new AbortController();
  navigate('https://there.example/unsaved', { signal: going.signal });
  going.abort();
  leave();
  expect(onGone).toHaveBeenCalledExactlyOnceWith(undefined);
});

it('knows no next site after a change of mind, a download, or an event that the page made up', () => {
  navigate('https://there.example/unsaved');
  navigate('https://here.example/page');
  navigate('https://there.example/file', { downloadRequest: '' });
  navigate('https://there.example/forged', { isTrusted: false });
  leave();
  expect(onGone).toHaveBeenCalledExactlyOnceWith(undefined);
});
