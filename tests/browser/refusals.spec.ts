import type { Page } from '@playwright/test';
import { keyPoints } from '../../scripts/browser/drive-panel.ts';
import type { ExtensionBrowser } from '../../scripts/browser/launch.ts';
import { outputFolder } from '../../scripts/build/build.ts';
import { expect, test } from './support/fixtures.ts';
import { launchWatched } from './support/watched.ts';

/**
 * Whatever code came to run in a part of the extension: the policy that is shipped lets it reach nobody. Name look-ups
 * ahead of a connection and WebRTC, which no policy forbids, are what the network log is for (`network.spec.ts`).
 */

const PATIENCE_MS = 30_000;

const IN_WORKERS = ['connect-src http://fetch.leak.invalid/', 'connect-src ws://websocket.leak.invalid/'];
const IN_PAGES = [
  ...IN_WORKERS,
  'connect-src http://beacon.leak.invalid/',
  'img-src http://image.leak.invalid/',
  'script-src-elem inline',
];

/** Gives back which rules refused what, as soon as there are as many as wanted. */
const attempts = (wanted: readonly string[]) => `new Promise((resolve) => {
  const refused = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    refused.push(effectiveDirective + ' ' + blockedURI);
    if (refused.length === ${wanted.length}) resolve(refused.sort());
  });
  setTimeout(() => resolve(refused.sort()), ${PATIENCE_MS});
  fetch('http://fetch.leak.invalid/', { mode: 'no-cors' }).catch(() => {});
  try { new WebSocket('ws://websocket.leak.invalid/'); } catch {}
  if (!globalThis.document) return;
  navigator.sendBeacon('http://beacon.leak.invalid/');
  new Image().src = 'http://image.leak.invalid/';
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = '{ "prerender": [{ "urls": ["https://prerender.leak.invalid/"], "eagerness": "immediate" }] }';
  document.head.append(rules);
})`;

test('every part of the extension is refused the ways out that a policy can refuse', async ({ pages }) => {
  // Closing it looks at the network log: not even a name was looked up.
  const extension = await launchWatched({ extension: outputFolder('test'), headless: true });
  try {
    const page = await extension.context.newPage();
    await page.goto(pages.url('article.html'));
    const panel = await extension.openPanel(page);
    await keyPoints(panel);
    const settings = await openSettings(extension);
    for (const one of [panel, settings]) {
      expect(await one.evaluate(attempts(IN_PAGES))).toEqual(IN_PAGES.toSorted());
    }
    const refusedIn = (type: string, wanted: readonly string[]) =>
      extension.evaluateIn<string[]>(type, attempts(wanted));
    expect(await refusedIn('background_page', IN_PAGES)).toEqual(IN_PAGES.toSorted());
    expect(await refusedIn('service_worker', IN_WORKERS)).toEqual(IN_WORKERS.toSorted());
    expect(await refusedIn('worker', IN_WORKERS)).toEqual(IN_WORKERS.toSorted());
  } finally {
    await extension.close();
  }
});

async function openSettings({ context, extensionId }: ExtensionBrowser): Promise<Page> {
  const settings = await context.newPage();
  await settings.goto(`chrome-extension://${extensionId}/options.html`);
  return settings;
}
