import type { browser } from 'wxt/browser';
import { openCard } from '../../scripts/browser/drive-card.ts';
import { ask, keyPoints } from '../../scripts/browser/drive-panel.ts';
import { expect, test } from './support/fixtures.ts';

declare const chrome: typeof browser;

const HEARD = 'JSON.stringify(globalThis.heard)';
const LISTEN = `
  globalThis.heard = [];
  chrome.runtime.onMessage.addListener((message) => { globalThis.heard.push(message); });
  chrome.storage.onChanged.addListener((changes) => { globalThis.heard.push(changes); });
`;

test('no page text and no token passes through the service worker', async ({
  extension,
  summarized: panel,
  page,
  pages,
}) => {
  await extension.evaluateIn('service_worker', LISTEN);
  await extension.clickAction(page);
  await keyPoints(panel);
  await ask(panel, 'Who founded the library?');
  await page.goto(pages.url('form.html'));
  await extension.clickAction(page);
  await openCard(extension, panel, page, '#message');

  const heard = JSON.parse(await extension.evaluateIn<string>('service_worker', HEARD)) as unknown[];
  const kinds = heard.map((message) => Object.keys(message as object).join());
  expect(new Set(kinds)).toEqual(new Set(['gesture', 'type']));
  expect(heard).toContainEqual({ type: 'ensure-engine' });
  const all = JSON.stringify(heard);
  for (const text of ['library', 'Varga', 'ladder', 'founded']) expect(all).not.toContain(text);
});

test('only the engine’s document takes tasks', async ({ extension, summarized: panel }) => {
  const LISTENS = 'chrome.runtime.onConnect.hasListeners()';
  expect(await extension.evaluateIn('background_page', LISTENS)).toBe(true);
  expect(await extension.evaluateIn('service_worker', LISTENS)).toBe(false);
  expect(await panel.evaluate(() => chrome.runtime.onConnect.hasListeners())).toBe(false);
});

test('a task goes on when the service worker ends', async ({ extension, summarized: panel }) => {
  const worker = (await extension.extensionTargets()).find(({ type }) => type === 'service_worker');
  await extension.cdp.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
  const { verdict } = await ask(panel, 'Who founded the library?');
  expect(verdict).toBe('answer');
});

test('closing the port cancels the task, and the next one runs', async ({ summarized: panel }) => {
  const outcome = await panel.evaluate(async () => {
    const sentence = {
      id: 0,
      text: 'The library lends many tools and nobody has to pay for a late return of one.',
    };
    const page = { title: '', lang: 'en', words: 15, blocks: [{ kind: 'paragraph', sentences: [sentence] }] };
    const start = { type: 'start', job: { kind: 'summarize', form: 'key-points', length: 'short', page } };
    const first = chrome.runtime.connect({ name: 'sotto:task' });
    let heardAfterClose = 0;
    await new Promise<void>((resolve) => {
      first.onMessage.addListener(() => resolve());
      first.postMessage(start);
    });
    first.disconnect();
    first.onMessage.addListener(() => heardAfterClose++);
    const second = chrome.runtime.connect({ name: 'sotto:task' });
    const types: string[] = [];
    await new Promise<void>((resolve) => {
      second.onDisconnect.addListener(() => resolve());
      second.onMessage.addListener((message) => {
        for (const event of (message as { events?: { type: string }[] }).events ?? []) types.push(event.type);
        if (types.includes('done')) resolve();
      });
      second.postMessage(start);
    });
    return { heardAfterClose, last: types.at(-1) };
  });
  expect(outcome).toEqual({ heardAfterClose: 0, last: 'done' });
});

test('what is not a task is refused', async ({ summarized: panel }) => {
  const refusal = await panel.evaluate(
    () =>
      new Promise((resolve) => {
        const port = chrome.runtime.connect({ name: 'sotto:task' });
        port.onMessage.addListener(resolve);
        port.postMessage({ type: 'start', job: { kind: 'rewrite', text: 7, style: 'fix' } });
      }),
  );
  expect(refusal).toEqual({ type: 'events', seq: 0, events: [{ type: 'failed', code: 'bad-request' }] });
});
