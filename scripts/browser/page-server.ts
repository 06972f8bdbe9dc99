import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { filesIn } from '../build/files-in.ts';

export interface PageServerOptions {
  /** Every file in it, at any depth, is served by its relative path. */
  folder?: string;
  /** `Content-Security-Policy` of every HTML page. */
  csp?: string;
  /** Cross-origin isolates the pages and their workers, as the extension's own are: WebAssembly may then have threads. */
  isolated?: boolean;
}

export interface PageServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** The address of a page by its path, such as `article.html`. Throws where there is none. */
  url(path: string): string;
  /** Serves a file more, under a path of its own; gives back its address. */
  add(path: string, content: string | Uint8Array): string;
  /** Every URL that is served: whatever else is asked for gets 404 and stands in no list. */
  urls(): string[];
  close(): Promise<void>;
}

/** Serves local pages to a browser on this machine, and to nobody else. */
export async function servePages({ folder, csp, isolated }: PageServerOptions = {}): Promise<PageServer> {
  const served = new Map<string, () => Uint8Array | string>([['/favicon.ico', () => '']]);
  for (const file of folder ? filesIn(folder) : []) {
    served.set(pathOf(file), () => readFileSync(join(folder as string, file)));
  }
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const body = request.method === 'GET' ? served.get(path) : undefined;
    if (!body) return response.writeHead(404).end();
    if (path === '/favicon.ico') return response.writeHead(204).end();
    send(response, path, body(), { csp, isolated });
  });
  const origin = await listen(server);

  return {
    origin,
    url(path) {
      if (!served.has(pathOf(path))) throw new Error(`No page is served as ${path}.`);
      return origin + pathOf(path);
    },
    add(path, content) {
      served.set(pathOf(path), () => content);
      return origin + pathOf(path);
    },
    urls: () => [...served.keys()].map((path) => origin + path),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function pathOf(file: string): string {
  return `/${file.split(sep).map(encodeURIComponent).join('/').replaceAll('%2F', '/')}`;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

const ISOLATION = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

function send(
  response: ServerResponse,
  path: string,
  body: Uint8Array | string,
  { csp, isolated }: PageServerOptions,
): void {
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(csp && type.startsWith('text/html') ? { 'content-security-policy': csp } : {}),
    ...(isolated ? ISOLATION : {}),
  });
  response.end(body);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
