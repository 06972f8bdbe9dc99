import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DevicesTimedSchema, type EngineChange, EnsureEngineSchema } from '../protocol/commands';
import { isOwn, isOwnPage } from '../protocol/sender';
import { type EngineSettings, engineSettings } from '../settings/schema';
import { changeSettings, readSettings, watchSettings } from '../settings/settings';

/**
 * Makes sure that the offscreen document which hosts the engine is there and listens: there is one for all, and it is
 * there before it listens. For the extension's own pages and the service worker.
 */
export async function ensureEngine(): Promise<void> {
  await navigator.locks.request('sotto:engine', create);
}

/** The service worker's side of `requestEngine`. */
export function serveEngineRequests(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (!v.is(EnsureEngineSchema, message) || !isOwn(sender)) return undefined;
    return ensureEngine();
  });
}

/** Hands changed settings to the engine's document, where there is one. For the service worker. */
export function forwardEngineSettings(): void {
  watchSettings((settings) => sendSettings(engineSettings(settings)));
}

/** Remembers which device was faster. For the service worker. */
export function rememberFasterDevice(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (!v.is(DevicesTimedSchema, message) || !isOwnPage(sender)) return undefined;
    return changeSettings({ faster: message.faster });
  });
}

async function create(): Promise<void> {
  if (await exists()) return;
  // That document can't read the settings itself: it has no storage.
  const settings = await storedSettings();
  // Resolves once the document is loaded, and so listens.
  await browser.offscreen.createDocument({
    url: `/offscreen.html?${new URLSearchParams({ settings })}`,
    reasons: ['WORKERS'],
    justification: 'Runs the language model in a worker, on this machine.',
  });
  // Of what changed meanwhile it has not heard: it did not listen yet.
  const since = await storedSettings();
  if (since !== settings) await sendSettings(JSON.parse(since));
}

async function storedSettings(): Promise<string> {
  return JSON.stringify(engineSettings(await readSettings()));
}

async function sendSettings(settings: EngineSettings): Promise<void> {
  const change: EngineChange = { type: 'engine-settings', settings };
  await browser.runtime.sendMessage(change).catch(() => {
    // Nobody listens: the next document is created with them.
  });
}

async function exists(): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({
    contextTypes: ['OFFSCREEN_DOCUMENT'],
  });
  return contexts.length > 0;
}
