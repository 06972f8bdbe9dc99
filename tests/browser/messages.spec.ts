import type { browser } from 'wxt/browser';
import { openCard } from '../../scripts/browser/drive-card.ts';
import { ask, keyPoints } from '../../scripts/browser/drive-panel.ts';
import { askHeld } from './support/ask-held.ts';
import { expect, test } from './support/fixtures.ts';
import { readAnew } from './support/gestures.ts';

declare const chrome: typeof browser;

const HEARD = 'JSON.stringify(globalThis.heard)';
const LISTEN = `
  globalThis.heard = [];
  chrome.runtime.onMessage.addListener((message) => { globalThis.heard.push(message); });
  chrome.storage.onChanged.addListener((changes) => { globalThis.heard.push(changes); });
`;

/** Keeps what the worker is told of tasks. */
const TELL_WORKER = `
  globalThis.told = [];
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message) {
    if (message.type !== 'ping') globalThis.told.push({ type: message.type, task: message.task });
    postMessage.call(this, message);
  };
`;
const TOLD = 'globalThis.told';

test('no page text and no token passes through the service worker', async ({
  extension,
  summarized: panel,
  page,
  pages,
}) => {
  await extension.evaluateIn('service_worker', LISTEN);
  await readAnew(extension, panel, page);
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

test('stopping a task cancels it in the worker, and the next one runs', async ({
  extension,
  summarized: panel,
}) => {
  await extension.evaluateIn('background_page', TELL_WORKER);
  const { answer, release } = await askHeld(extension, panel);
  await answer.getByRole('button', { name: 'Stop' }).click();
  await expect
    .poll(() => extension.evaluateIn('background_page', 'globalThis.told.at(-1).type'))
    .toBe('cancel');
  const [first, ...others] = await extension.evaluateIn<{ type: string; task: number }[]>(
    'background_page',
    TOLD,
  );
  expect(others).toEqual([{ type: 'cancel', task: first?.task }]);
  await release();
  const { verdict } = await ask(panel, 'Who founded the library?');
  expect(verdict).toBe('answer');
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
