import { LEAKY_CONTEXTS, type LeakWay, type LeakyContextName, leakHost } from './leak-table.ts';

/** How each leak is made. Nobody answers: that it fails says nothing, that it was tried is what the log must show. */
const WAYS: Record<LeakWay, (host: string) => unknown> = {
  fetch: (host) => fetch(`http://${host}/`, { mode: 'no-cors' }),
  websocket: (host) => new WebSocket(`ws://${host}/`),
  image: (host) => {
    new Image().src = `http://${host}/`;
  },
  beacon: (host) => navigator.sendBeacon(`http://${host}/`),
  'dns-prefetch': (host) => addLink('dns-prefetch', host),
  preconnect: (host) => addLink('preconnect', host),
  stun: async (host) => {
    // By name for the look-up, by number for the datagram; none was ever seen to port 9.
    const iceServers = [{ urls: `stun:${host}` }, { urls: 'stun:127.0.0.1:3478' }];
    const connection = new RTCPeerConnection({ iceServers });
    connection.createDataChannel('leak');
    await connection.setLocalDescription();
  },
  prerender: (host) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    const urls = [`https://${host}/`];
    rules.textContent = JSON.stringify({ prerender: [{ urls, eagerness: 'immediate' }] });
    document.head.append(rules);
  },
};

/** Reaches out from the context that this runs in, in every way that is there. */
export function leakFrom(context: LeakyContextName): void {
  for (const way of LEAKY_CONTEXTS[context].ways) {
    const attempt = WAYS[way](leakHost(context, way));
    if (attempt instanceof Promise) attempt.catch(() => {});
  }
}

function addLink(rel: string, host: string): void {
  const link = document.createElement('link');
  link.rel = rel;
  link.href = `http://${host}/`;
  document.head.append(link);
}
