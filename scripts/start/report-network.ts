import { browserChatter } from '../browser/chatter.ts';
import { describe, type NetLogFinding, readNetLog, unexpected } from '../browser/net-log.ts';
import { fact, note, printProblem, rule } from './terminal.ts';

/** Counts what the browser's network log holds. Resolves to whether nothing in it comes from the extension. */
export async function reportNetwork(
  file: string,
  allowedUrls: string[],
  extensionId: string,
): Promise<boolean> {
  rule('What the browser’s network log holds');
  const log = await readNetLog(file);
  const surprises = unexpected(log, { allowedUrls, extensionId });
  const fromExtension = surprises.filter(({ by }) => by.includes(extensionId));
  const requests = log.findings.filter(({ kind }) => kind === 'request');
  const own = new Set(allowedUrls);
  const toPage = requests.filter(({ target }) => own.has(target));
  const chatter = requests.filter((request) => isChatter(request));

  fact(log.events.toLocaleString('en'), 'events in all');
  fact(String(fromExtension.length), 'requests, look-ups or packets from the extension');
  fact(String(toPage.length), 'requests for the page itself, on this machine');
  fact(String(chatter.length), `requests of the browser on its own account${reasons(chatter)}`);
  const others = surprises.filter((finding) => !fromExtension.includes(finding));
  if (others.length > 0) fact(String(others.length), 'other entries, by pages or by the browser:');
  for (const finding of others.slice(0, 12)) note(`    ${describe(finding)}`);
  for (const finding of fromExtension) printProblem(describe(finding));
  return fromExtension.length === 0;
}

function isChatter({ target, by }: NetLogFinding): boolean {
  return by === 'browser' && browserChatter.has(new URL(target).hostname);
}

function reasons(chatter: NetLogFinding[]): string {
  const hosts = [...new Set(chatter.map(({ target }) => new URL(target).hostname))];
  if (hosts.length === 0) return '';
  return `: ${hosts.map((host) => `${host} ${browserChatter.get(host)}`).join('; ')}`;
}
