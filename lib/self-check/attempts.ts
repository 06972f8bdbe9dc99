/**
 * Ways in which a page or a worker could reach another machine. Each is tried on an address of its own. Frames and
 * forms are not among them: Chromium refuses both, but has looked up the name by then.
 */
export type Means =
  | 'fetch'
  | 'xhr'
  | 'websocket'
  | 'webtransport'
  | 'events'
  | 'beacon'
  | 'import'
  | 'worker'
  | 'script'
  | 'style'
  | 'font'
  | 'image'
  | 'media';

export interface Attempt {
  means: Means;
  /** Which rule of the browser refused it; undefined: none did. */
  refusedBy: string | undefined;
}

/** Gives back the connection that it has begun, where there is one to be ended, or a promise of failure. */
type Try = (address: string) => unknown;

/** What a worker can do; a page can do it too. */
const ANYWHERE: Partial<Record<Means, Try>> = {
  fetch: (address) => fetch(address, { mode: 'no-cors' }),
  xhr: (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
  },
  websocket: (address) => new WebSocket(address.replace('https:', 'wss:')),
  webtransport: (address) => new WebTransport(address).ready,
  events: (address) => new EventSource(address),
  import: (address) => import(/* @vite-ignore */ address),
  font: (address) => new FontFace('unused', `url(${address})`).load(),
};

const IN_PAGES: Partial<Record<Means, Try>> = {
  ...ANYWHERE,
  beacon: (address) => navigator.sendBeacon(address),
  worker: (address) => new Worker(address),
  script: (address) => add('script', { src: address }),
  style: (address) => add('link', { rel: 'stylesheet', href: address }),
  image: (address) => add('img', { src: address }),
  media: (address) => add('audio', { src: address, preload: 'auto' }),
};

export const PAGE_MEANS = Object.keys(IN_PAGES) as Means[];
export const WORKER_MEANS = Object.keys(ANYWHERE) as Means[];

/** Nothing has this name, and by RFC 6761 nothing ever will: were an attempt let out, it would still reach nobody. */
const NOWHERE = 'sotto-self-check.invalid';

/** Whether an address is one that the check itself tried. */
export function isOwnAttempt(address: string): boolean {
  return URL.canParse(address) && new URL(address).hostname.endsWith(`.${NOWHERE}`);
}

/** Tries the means one after another in this page or worker, and hands out what became of each. */
export async function* tryAll(means: readonly Means[]): AsyncGenerator<Attempt> {
  for (const one of means) yield { means: one, refusedBy: await refusal(one) };
}

/** The browser's report of a refusal comes a moment after it. */
const PATIENCE_MS = 2_000;

function refusal(means: Means): Promise<string | undefined> {
  const host = `${means}.${NOWHERE}`;
  return new Promise((resolve) => {
    let connection: unknown;
    const settle = (rule: string | undefined) => {
      clearTimeout(timer);
      removeEventListener('securitypolicyviolation', onViolation);
      if (connection instanceof WebSocket || connection instanceof EventSource) connection.close();
      resolve(rule);
    };
    const onViolation = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (blockedURI.includes(host)) settle(effectiveDirective);
    };
    // Without a report it was not refused, even if it then failed for want of anybody there.
    const timer = setTimeout(() => settle(undefined), PATIENCE_MS);
    addEventListener('securitypolicyviolation', onViolation);
    try {
      connection = IN_PAGES[means]?.(`https://${host}/`);
      // That it fails says nothing: there is nobody to answer.
      if (connection instanceof Promise) connection.catch(() => {});
    } catch (error) {
      if (error instanceof DOMException && error.name === 'SecurityError') settle('same-origin');
    }
  });
}

/** Adds an element to the page until the browser has looked at it. */
function add<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.hidden = true;
  document.body.append(element);
  setTimeout(() => element.remove(), PATIENCE_MS);
  return element;
}
