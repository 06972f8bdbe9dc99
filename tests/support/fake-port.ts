import { type Browser, browser } from 'wxt/browser';

/** A port whose other side is the test. */
export function fakePort(name: string) {
  const receivers: ((message: unknown) => void)[] = [];
  const closers: (() => void)[] = [];
  const sent: unknown[] = [];
  const port = {
    name,
    sender: { id: browser.runtime.id },
    onMessage: { addListener: (listener: (message: unknown) => void) => receivers.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => closers.push(listener) },
    postMessage: (message: unknown) => sent.push(message),
    disconnect: () => {},
  } as unknown as Browser.runtime.Port;
  return {
    port,
    sent,
    receive: (message: unknown) => {
      for (const receiver of receivers) receiver(message);
    },
    close: () => {
      for (const closer of closers) closer();
    },
  };
}
