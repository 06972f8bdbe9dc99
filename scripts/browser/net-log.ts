import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { browserChatter } from './chatter.ts';

/** Something in the browser's network log that went out, or tried to. */
export interface NetLogFinding {
  kind: 'request' | 'preconnect' | 'lookup' | 'dns' | 'udp' | 'tcp';
  /** A URL (`request`, `preconnect`), a host (`lookup`, `dns`), or `address:port` (`udp`, `tcp`). */
  target: string;
  /**
   * Who wanted it: an origin, or `browser`. For a socket, the host that it was opened for (`dns` for a DNS query, whose
   * name is a finding of its own), or `unknown`.
   */
  by: string;
}

export interface NetLogFindings {
  findings: NetLogFinding[];
  events: number;
}

interface NetLogConstants {
  logEventTypes: Record<string, number>;
  logEventPhase: { PHASE_END: number };
}

interface NetLogEvent {
  type: number;
  phase: number;
  source: { id: number; type: number };
  params?: NetLogParams;
}

interface NetLogParams {
  url?: string;
  initiator?: string;
  is_preconnect?: boolean;
  host?: string;
  hostname?: string;
  group_id?: string;
  address?: string;
  network_anonymization_key?: string;
  source_dependency?: { id: number };
}

/**
 * Reads a log written with `--log-net-log --net-log-capture-mode=Everything`, line by line. A log that was cut off,
 * as while the browser still runs, is read as far as it goes.
 */
export async function readNetLog(file: string): Promise<NetLogFindings> {
  let trace: Trace | undefined;
  let events = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    if (!trace) {
      trace = new Trace(constantsOf(line, file));
      continue;
    }
    const event = eventOf(line);
    if (!event) continue;
    events++;
    trace.add(event);
  }
  return { findings: trace?.findings() ?? [], events };
}

export interface Allowed {
  /** Every URL that the test server has; fragments do not count. */
  allowedUrls: readonly string[];
  extensionId: string;
}

/**
 * What is neither a written-down URL of the test server, nor a resource of the extension itself, nor listed chatter of
 * the browser. What the extension's own origin asks for is allowed nowhere but at that origin; a content script asks
 * in the page's name, which is why the page's own URLs must be written down.
 */
export function unexpected(log: NetLogFindings, { allowedUrls, extensionId }: Allowed): NetLogFinding[] {
  const origin = `chrome-extension://${extensionId}`;
  const urls = new Set(allowedUrls);
  const servers = new Set(allowedUrls.map((url) => new URL(url).host));
  const isChatter = (host: string) => browserChatter.has(host);

  return log.findings.filter(({ kind, target, by }) => {
    if (kind === 'udp') return by !== 'dns' && !isChatter(by);
    if (kind === 'tcp') return by !== 'dns' && !isChatter(by) && !servers.has(by);
    if (by.includes('chrome-extension:')) return !(by === origin && target.startsWith(`${origin}/`));
    if (kind === 'dns') return !isChatter(target);
    if (kind === 'lookup') return !isChatter(target) && !servers.has(target);
    const url = new URL(target);
    if (kind === 'preconnect') return !isChatter(url.hostname) && !servers.has(url.host);
    if (INSIDE.has(url.protocol)) return false;
    url.hash = '';
    return !urls.has(url.href) && !(by === 'browser' && isChatter(url.hostname));
  });
}

/** One line for a person: `request http://… (by chrome-extension://…)`. */
export function describe({ kind, target, by }: NetLogFinding): string {
  return `${kind} ${target} (by ${by})`;
}

/** Schemes that name something inside the browser. */
const INSIDE = new Set(['chrome:', 'data:', 'blob:', 'about:', 'devtools:']);

function constantsOf(line: string, file: string): NetLogConstants {
  try {
    return (JSON.parse(`${line.replace(/,\s*$/, '')}}`) as { constants: NetLogConstants }).constants;
  } catch {
    throw new Error(`${file} is no network log: its first line holds no constants.`);
  }
}

function eventOf(line: string): NetLogEvent | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line.replace(/[,\]]*\s*$/, '')) as NetLogEvent;
  } catch {
    return undefined;
  }
}

/** Gathers findings, and for every source in the log what it works for and which other source it depends on. */
class Trace {
  readonly #names: Map<number, string>;
  readonly #phaseEnd: number;
  readonly #found: NetLogFinding[] = [];
  readonly #sockets: { kind: 'udp' | 'tcp'; target: string; source: number }[] = [];
  readonly #purposes = new Map<number, string>();
  readonly #parents = new Map<number, number>();
  readonly #peers = new Map<number, string>();

  constructor(constants: NetLogConstants) {
    this.#names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
    this.#phaseEnd = constants.logEventPhase.PHASE_END;
  }

  add({ type, phase, source, params }: NetLogEvent): void {
    if (!params || phase === this.#phaseEnd) return;
    const name = this.#names.get(type) ?? '';
    this.#relate(name, source.id, params);
    const { url, host, hostname, address } = params;
    if (name === 'URL_REQUEST_START_JOB' && url) {
      this.#found.push({ kind: 'request', target: url, by: originOf(params.initiator) });
    } else if (params.is_preconnect && url) {
      this.#found.push({ kind: 'preconnect', target: url, by: 'unknown' });
    } else if (name === 'HOST_RESOLVER_MANAGER_REQUEST' && host) {
      const by = originOf(params.network_anonymization_key?.split(' ')[0]);
      this.#found.push({ kind: 'lookup', target: hostOf(host), by });
    } else if (name === 'DNS_TRANSACTION' && hostname) {
      this.#found.push({ kind: 'dns', target: hostname, by: 'unknown' });
    } else if (name === 'UDP_CONNECT' && address) {
      this.#peers.set(source.id, address);
    } else if (name === 'UDP_BYTES_SENT') {
      const target = address ?? this.#peers.get(source.id) ?? 'unknown';
      this.#sockets.push({ kind: 'udp', target, source: source.id });
    } else if (name === 'TCP_CONNECT_ATTEMPT' && address) {
      this.#sockets.push({ kind: 'tcp', target: address, source: source.id });
    }
  }

  findings(): NetLogFinding[] {
    const sockets = this.#sockets.map(({ kind, target, source }) => ({
      kind,
      target,
      by: this.#purposeOf(source),
    }));
    const all = [...this.#found, ...sockets];
    return [...new Map(all.map((finding) => [describe(finding), finding])).values()];
  }

  #relate(name: string, id: number, params: NetLogParams): void {
    if (name === 'DNS_TRANSACTION' && params.hostname) this.#purposes.set(id, 'dns');
    else if (params.group_id)
      this.#purposes.set(id, hostOf(/\S+:\/\/[^\s<]+/.exec(params.group_id)?.[0] ?? ''));
    else if (name.startsWith('QUIC_SESSION') && params.host) this.#purposes.set(id, params.host);
    const parent = params.source_dependency?.id;
    // The first dependency says what a source was made for; later ones, what has used it since.
    if (parent !== undefined && !this.#parents.has(id)) this.#parents.set(id, parent);
  }

  #purposeOf(source: number): string {
    const seen = new Set<number>();
    for (let at: number | undefined = source; at !== undefined && !seen.has(at); at = this.#parents.get(at)) {
      const purpose = this.#purposes.get(at);
      if (purpose) return purpose;
      seen.add(at);
    }
    return 'unknown';
  }
}

/** `not an origin` and `null` are what the log says of the browser itself. */
function originOf(initiator: string | undefined): string {
  return !initiator || initiator === 'not an origin' || initiator === 'null' ? 'browser' : initiator;
}

/** `pm/http://host:80`, `https://host`, `host:443` → `host`, with the port where it is not the scheme's own. */
function hostOf(text: string): string {
  const url = text.slice(text.search(/\w+:\/\//));
  return URL.canParse(url) ? new URL(url).host : text.replace(/:(80|443)$/, '');
}
