import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { siteOf } from '../settings/site';
import { type PageFailure, PageFailureSchema } from './failures';
import { PageSchema } from './page';
import { readReason } from './read-reason';
import { isOwn } from './sender';

/** Requests from the panel to the content script that reads the page; each is answered once, in any order. */
const PAGE_PORT = 'sotto:page';

const PageRequestSchema = v.variant('type', [
  v.object({ type: v.literal('read') }),
  v.object({
    type: v.literal('highlight'),
    sentence: v.number(),
    /** Part of the sentence; left out: all of it. */
    start: v.optional(v.number()),
    end: v.optional(v.number()),
    scroll: v.boolean(),
  }),
  v.object({ type: v.literal('clear-highlight') }),
  v.object({ type: v.literal('selection') }),
]);
export type PageRequest = v.InferOutput<typeof PageRequestSchema>;

const ReadingSchema = v.object({
  page: PageSchema,
  /** Words of the main text that was read, and of all text that a person can see on the page. */
  wordsRead: v.number(),
  wordsOnPage: v.number(),
  ms: v.number(),
});
export type Reading = v.InferOutput<typeof ReadingSchema>;

const SelectionSchema = v.object({
  text: v.string(),
  /** Ids of the sentences it touches; empty where the selection lies outside the text that was read. */
  sentences: v.array(v.number()),
});
export type Selection = v.InferOutput<typeof SelectionSchema>;

const RESPONSES = {
  read: ReadingSchema,
  highlight: v.null(),
  'clear-highlight': v.null(),
  selection: SelectionSchema,
};
type Responses = { [K in PageRequest['type']]: v.InferOutput<(typeof RESPONSES)[K]> };

const NumberedRequestSchema = v.object({ id: v.number(), request: PageRequestSchema });
const NumberedResponseSchema = v.variant('ok', [
  v.object({ id: v.number(), ok: v.literal(true), value: v.unknown() }),
  v.object({ id: v.number(), ok: v.literal(false), code: PageFailureSchema }),
]);

/** Sent unasked, when the page is about to be left; the site where it is for another origin. */
const LeavingSchema = v.object({
  type: v.literal('leaving'),
  site: v.optional(v.pipe(v.string(), v.check(isSite))),
});
type Leaving = v.InferOutput<typeof LeavingSchema>;

export type PageResult<T> = { ok: true; value: T } | { ok: false; code: PageFailure };

export interface PageClient {
  ask<R extends PageRequest>(request: R): Promise<PageResult<Responses[R['type']]>>;
  close(): void;
}

/**
 * Connects to the reader in a tab's top frame.
 *
 * @param onGone called when the page goes away, with the site that it was left for, where that is another origin and known.
 */
export function connectPage(tabId: number, onGone: (nextSite: string | undefined) => void): PageClient {
  const port = browser.tabs.connect(tabId, { name: PAGE_PORT, frameId: 0 });
  const waiting = new Map<number, (result: PageResult<never>) => void>();
  let nextId = 0;
  let nextSite: string | undefined;
  let open = true;

  const gone = () => {
    if (!open) return;
    open = false;
    for (const settle of waiting.values()) settle({ ok: false, code: 'page-gone' });
    waiting.clear();
    onGone(nextSite);
  };
  port.onDisconnect.addListener(() => {
    readReason();
    gone();
  });
  port.onMessage.addListener((message: unknown) => {
    if (v.is(LeavingSchema, message)) {
      nextSite = message.site;
      return;
    }
    const parsed = v.safeParse(NumberedResponseSchema, message);
    if (!parsed.success) return;
    const settle = waiting.get(parsed.output.id);
    waiting.delete(parsed.output.id);
    settle?.(parsed.output as PageResult<never>);
  });

  return {
    ask<R extends PageRequest>(request: R) {
      type Value = Responses[R['type']];
      return new Promise<PageResult<Value>>((resolve) => {
        if (!open) return resolve({ ok: false, code: 'page-gone' });
        const id = nextId++;
        waiting.set(id, (result) => resolve(checked(request.type, result)));
        port.postMessage({ id, request });
      });
    },
    close() {
      open = false;
      port.disconnect();
    },
  };
}

function checked<T>(type: PageRequest['type'], result: PageResult<unknown>): PageResult<T> {
  if (!result.ok) return result;
  const parsed = v.safeParse(RESPONSES[type], result.value);
  return parsed.success ? { ok: true, value: parsed.output as T } : { ok: false, code: 'read-failed' };
}

export type PageHandlers = {
  [K in PageRequest['type']]: (
    request: Extract<PageRequest, { type: K }>,
  ) => PageResult<Responses[K]> | Promise<PageResult<Responses[K]>>;
};

/**
 * Answers the panel's requests in the content script. Errors thrown by a handler, at once or later, are answered as `read-failed`.
 *
 * @returns a function that ends the serving.
 */
export function servePage(handlers: PageHandlers): () => void {
  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== PAGE_PORT || !isOwn(port.sender)) return;
    let open = true;
    const stopWatching = watchLeaving((site) =>
      port.postMessage({ type: 'leaving', site } satisfies Leaving),
    );
    port.onDisconnect.addListener(() => {
      open = false;
      stopWatching();
      // With the panel goes the only way to take the highlight away.
      answer(handlers, { type: 'clear-highlight' });
    });
    port.onMessage.addListener(async (message: unknown) => {
      const parsed = v.safeParse(NumberedRequestSchema, message);
      if (!parsed.success) return;
      const { id, request } = parsed.output;
      const result = await answer(handlers, request);
      if (open) port.postMessage({ id, ...result });
    });
  };
  browser.runtime.onConnect.addListener(onConnect);
  return () => browser.runtime.onConnect.removeListener(onConnect);
}

/**
 * The browser hides the next page from those without access to it, but tells the page that is left. What it told last
 * counts; it takes it back where the person stays, or what was gone for turns out to be no page.
 */
function watchLeaving(tell: (site: string | undefined) => void): () => void {
  const onNavigate = ({ isTrusted, destination, downloadRequest, signal }: NavigateEvent) => {
    if (!isTrusted || downloadRequest !== null || destination.sameDocument) return;
    const isOther = new URL(destination.url).origin !== location.origin;
    tell(isOther ? siteOf(destination.url) : undefined);
    signal.addEventListener('abort', () => tell(undefined));
  };
  navigation.addEventListener('navigate', onNavigate);
  return () => navigation.removeEventListener('navigate', onNavigate);
}

function isSite(text: string): boolean {
  return siteOf(text) === text;
}

async function answer(handlers: PageHandlers, request: PageRequest): Promise<PageResult<unknown>> {
  try {
    const handler = handlers[request.type] as (
      request: PageRequest,
    ) => PageResult<unknown> | Promise<PageResult<unknown>>;
    return await handler(request);
  } catch (error) {
    console.error('Sotto could not answer', request.type, error);
    return { ok: false, code: 'read-failed' };
  }
}
