import type { browser } from 'wxt/browser';
import type { PageResult, Reading } from '../../lib/protocol/page-port.ts';
import type { FromHost, TaskCost, TaskItem } from '../../lib/protocol/task-port.ts';
import type { Job } from '../../lib/protocol/tasks.ts';

declare const chrome: typeof browser;

/** Functions that are sent into a page of the extension: they may use nothing from outside themselves. */

/** `itemMs`: milliseconds from the start to each item, as a surface sees them. */
export type Outcome = { items: TaskItem[]; itemMs: number[]; cost: TaskCost } | { failed: string };

/** Opens the engine's document, as gestures do. */
export async function openEngineInPage(): Promise<void> {
  const there = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (there.length === 0) {
    await chrome.offscreen.createDocument({
      url: '/offscreen.html',
      reasons: ['WORKERS'],
      justification: 'Runs the language model in a worker, on this machine.',
    });
  }
}

/** Speaks the task port from start to end. */
export function runInPage(job: Job): Promise<Outcome> {
  return new Promise((resolve) => {
    const items: TaskItem[] = [];
    const started = performance.now();
    const itemMs: number[] = [];
    const port = chrome.runtime.connect({ name: 'sotto:task' });
    const end = (outcome: Outcome) => {
      port.disconnect();
      resolve(outcome);
    };
    port.onDisconnect.addListener(() => end({ failed: 'engine-lost' }));
    port.onMessage.addListener((message: FromHost) => {
      if (message.type === 'ping') return port.postMessage({ type: 'pong' });
      for (const event of message.events) {
        if (event.type === 'items') {
          items.push(...event.items);
          itemMs.push(...event.items.map(() => performance.now() - started));
        } else if (event.type === 'done') end({ items, itemMs, cost: event.cost });
        else if (event.type === 'failed') end({ failed: event.code });
      }
    });
    port.postMessage({ type: 'start', job });
  });
}

/** Leaves the job when it has found something, which it does before it needs the model; loading goes on. */
export function leaveInPage(job: Job): Promise<void> {
  return new Promise((resolve, reject) => {
    const port = chrome.runtime.connect({ name: 'sotto:task' });
    port.onDisconnect.addListener(() => reject(new Error('The engine was lost')));
    port.onMessage.addListener((message: FromHost) => {
      if (message.type === 'ping') return port.postMessage({ type: 'pong' });
      if (!message.events.some(({ type }) => type === 'items')) return;
      port.disconnect();
      resolve();
    });
    port.postMessage({ type: 'start', job });
  });
}

/** Ends the engine's document with its worker, as its idle clock does. */
export function endEngineInPage(): Promise<void> {
  return chrome.offscreen.closeDocument();
}

/** Injects the reader into the tab that shows `url`, and has it read. */
export async function connectToPage(url: string): Promise<PageResult<Reading>> {
  const [tab] = await chrome.tabs.query({ url });
  if (tab?.id === undefined) return { ok: false, code: 'no-access' };
  await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/reader.js'] });
  const port = chrome.tabs.connect(tab.id, { name: 'sotto:page', frameId: 0 });
  return new Promise((resolve) => {
    port.onDisconnect.addListener(() => resolve({ ok: false, code: 'page-gone' }));
    port.onMessage.addListener((message: PageResult<Reading>) => {
      resolve(message);
      port.disconnect();
    });
    port.postMessage({ id: 0, request: { type: 'read' } });
  });
}

/** Asks the reader that is in the tab already. */
export async function highlightInPage(request: { url: string; sentence: number }): Promise<{ ok: boolean }> {
  const [tab] = await chrome.tabs.query({ url: request.url });
  if (tab?.id === undefined) return { ok: false };
  const port = chrome.tabs.connect(tab.id, { name: 'sotto:page', frameId: 0 });
  return new Promise((resolve) => {
    port.onDisconnect.addListener(() => resolve({ ok: false }));
    // The port stays open: with it the highlight would go.
    port.onMessage.addListener((message: { ok: boolean }) => resolve(message));
    port.postMessage({
      id: 0,
      request: { type: 'highlight', sentence: request.sentence, scroll: false },
    });
  });
}
