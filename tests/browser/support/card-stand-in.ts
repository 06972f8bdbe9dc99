import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { TaskEvent } from '../../../lib/protocol/task-port.ts';
import type { Edit, RewriteJob } from '../../../lib/protocol/tasks.ts';

declare const chrome: typeof browser;
declare global {
  /** Left in the content scripts' world of the page. */
  var cardTasks: { jobs: RewriteJob[]; left: number; tell(events: TaskEvent[]): void };
}

export interface CardEngine {
  /** Says to the card's latest task what the engine would say. */
  tell(...events: TaskEvent[]): Promise<void>;
  /** What the card has asked for. */
  jobs(): Promise<RewriteJob[]>;
  /** How many of these it has left. */
  left(): Promise<number>;
}

/** From now on the tasks of cards in this page go nowhere, so that every moment of one can be looked at. */
export async function standInForCardEngine(panel: Page, page: Page): Promise<CardEngine> {
  await panel.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const connect = () => {
      const jobs: RewriteJob[] = [];
      globalThis.cardTasks = { jobs, left: 0, tell() {} };
      chrome.runtime.connect = () => {
        let seq = 0;
        const onMessage = {
          addListener: (listen: (message: unknown) => void) => {
            globalThis.cardTasks.tell = (events) => listen({ type: 'events', seq: seq++, events });
          },
        };
        const port = {
          onMessage,
          onDisconnect: { addListener() {} },
          postMessage: ({ job }: { job?: RewriteJob }) => job && jobs.push(job),
          disconnect() {
            globalThis.cardTasks.left += 1;
          },
        };
        return port as unknown as ReturnType<typeof chrome.runtime.connect>;
      };
    };
    await chrome.scripting.executeScript({ target: { tabId: tab?.id as number }, func: connect });
  }, page.url());

  const tasks = () =>
    panel.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id as number },
        func: () => ({ jobs: globalThis.cardTasks.jobs, left: globalThis.cardTasks.left }),
      });
      return answer?.result ?? { jobs: [], left: 0 };
    }, page.url());
  return {
    jobs: async () => (await tasks()).jobs,
    left: async () => (await tasks()).left,
    tell: (...events) =>
      panel.evaluate(
        async ([url, told]) => {
          const [tab] = await chrome.tabs.query({ url });
          await chrome.scripting.executeScript({
            target: { tabId: tab?.id as number },
            func: (some: TaskEvent[]) => globalThis.cardTasks.tell(some),
            args: [told],
          });
        },
        [page.url(), events] as const,
      ),
  };
}

/** The edit that turns the first `before` of the text into `replacement`. */
export function editIn(text: string, before: string, replacement: string, reason: Edit['reason']): Edit {
  const start = text.indexOf(before);
  if (start < 0) throw new Error(`“${before}” does not stand in “${text}”`);
  return { start, end: start + before.length, replacement, reason };
}

export function found(...edits: Edit[]): TaskEvent {
  return { type: 'items', items: [{ kind: 'edits', edits, done: 1, total: 1 }] };
}

export const done: TaskEvent = { type: 'done', cost: { ms: 900, tokens: 120, cpuMs: 1_600 } };
