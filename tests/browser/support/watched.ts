import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ExtensionBrowser,
  type LaunchOptions,
  launchWithExtension,
} from '../../../scripts/browser/launch.ts';
import { describe, readNetLog, unexpected } from '../../../scripts/browser/net-log.ts';
import { type PageServer, type PageServerOptions, servePages } from '../../../scripts/browser/page-server.ts';

/** What each spec has served in this process, and addresses that one wants to be asked for. */
const servers: PageServer[] = [];
const wanted = new Set<string>();

/** Serves local pages, whose addresses a watched browser may ask for. */
export async function serveListed(options: PageServerOptions): Promise<PageServer> {
  const server = await servePages(options);
  servers.push(server);
  return server;
}

/** Writes down an address that no listed server has and a page of a spec asks for. */
export function expectRequest(url: string): void {
  wanted.add(url);
}

/**
 * Starts the browser with its whole network log on. `close` reads the log, and throws where there is anything in it
 * but what the specs have served or written down: requests, look-ups, preconnects, datagrams, whoever wanted them.
 */
export async function launchWatched(options: LaunchOptions): Promise<ExtensionBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'sotto-net-log-'));
  const netLog = join(folder, 'log.json');
  const extension = await launchWithExtension({ ...options, netLog });
  return {
    ...extension,
    async close() {
      await extension.close();
      const log = await readNetLog(netLog);
      await rm(folder, { recursive: true });
      if (log.events === 0) throw new Error('The network log is empty.');
      const allowedUrls = [...servers.flatMap((server) => server.urls()), ...wanted];
      const found = unexpected(log, { allowedUrls, extensionId: extension.extensionId });
      if (found.length > 0) throw new Error(`Not on the list:\n${found.map(describe).join('\n')}`);
    },
  };
}
