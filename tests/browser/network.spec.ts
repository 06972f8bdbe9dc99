import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { acceptCard, openCard } from '../../scripts/browser/drive-card.ts';
import { ask, keyPoints } from '../../scripts/browser/drive-panel.ts';
import { launchWithExtension } from '../../scripts/browser/launch.ts';
import { describe, type NetLogFinding, readNetLog, unexpected } from '../../scripts/browser/net-log.ts';
import { servePages } from '../../scripts/browser/page-server.ts';
import { outputFolder } from '../../scripts/build/build.ts';
import { allLeaks, type LeakWay, type LeakyContextName, leakHost } from '../../scripts/build/leak-table.ts';
import { pagesFolder } from './support/fixtures.ts';

interface Session {
  unexpected: NetLogFinding[];
  requests: NetLogFinding[];
  /** What the self-check said. */
  selfCheck: string;
  extensionOrigin: string;
  pageOrigin: string;
}

/** Does all three jobs and the self-check with a build, closes the browser, and reads what its network log holds. */
const test = base.extend<{ useAll: (mode: 'test' | 'leaky') => Promise<Session> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are used off the pattern.
  useAll: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'sotto-net-log-'));
    const pages = await servePages({ folder: pagesFolder });
    await use(async (mode) => {
      const netLog = join(folder, `${mode}.json`);
      const extension = await launchWithExtension({ extension: outputFolder(mode), headless: true, netLog });
      const { extensionId } = extension;
      let selfCheck = '';
      try {
        const page = await extension.context.newPage();
        await page.goto(pages.url('article.html'));
        const panel = await extension.openPanel(page);
        await keyPoints(panel);
        await panel.getByRole('list', { name: 'Key points' }).getByRole('button').first().click();
        await ask(panel, 'Who founded the library?');
        await page.goto(pages.url('form.html'));
        await extension.openPanel(page);
        await openCard(extension, panel, page, '#message');
        await acceptCard(page, '#message');
        await page.goto(`chrome-extension://${extensionId}/options.html`);
        await page.getByRole('button', { name: 'Try to reach out' }).click();
        const verdict = page.getByText(/^The browser refused all|not refused[.] This/);
        selfCheck = await verdict.innerText();
      } finally {
        await extension.close();
      }
      const log = await readNetLog(netLog);
      return {
        selfCheck,
        unexpected: unexpected(log, { allowedUrls: pages.urls(), extensionId }),
        requests: log.findings.filter(({ kind }) => kind === 'request'),
        extensionOrigin: `chrome-extension://${extensionId}`,
        pageOrigin: pages.origin,
      };
    });
    await pages.close();
    await rm(folder, { recursive: true });
  },
});

// Model and spelling checker are loaded anew in each.

test('all three jobs and the self-check are done, and nothing leaves the browser', async ({ useAll }) => {
  const session = await useAll('test');
  expect(session.unexpected.map(describe)).toEqual([]);
  // The self-check tries to reach out, and not even a look-up of its address is in the log.
  expect(session.selfCheck).toContain('The browser refused all');
  // The log was on: it holds the visits themselves.
  expect(session.requests.map(({ target }) => target)).toEqual(
    expect.arrayContaining([`${session.pageOrigin}/article.html`, `${session.pageOrigin}/form.html`]),
  );
});

test('the same check catches a build that leaks, from every part and in every way', async ({ useAll }) => {
  const session = await useAll('leaky');
  // A connection goes no further than the look-up of a name that nobody has.
  const targets = session.unexpected.map(({ target }) => hostIn(target));
  for (const { context, way, host } of allLeaks()) {
    expect.soft(targets, `${way} from ${context}`).toContain(host);
  }
  const found = session.unexpected.map(describe);
  const http = (way: LeakWay, context: LeakyContextName) => `request http://${leakHost(context, way)}/`;
  expect(found).toContain(`${http('fetch', 'worker')} (by ${session.extensionOrigin})`);
  expect(found).toContain(`${http('fetch', 'reader')} (by ${session.pageOrigin})`);
  expect(found).toContain('udp 127.0.0.1:3478 (by unknown)');
  expect(session.selfCheck).toContain('not refused');
});

/** A look-up may end the name with the dot of the root. */
function hostIn(target: string): string {
  return (URL.canParse(target) ? new URL(target).hostname : target).replace(/\.$/, '');
}
