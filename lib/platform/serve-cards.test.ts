import { beforeEach, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSettings } from '../settings/settings';
import { serveCards } from './serve-cards';

type Listener = (message: unknown, sender: Browser.runtime.MessageSender) => Promise<unknown> | undefined;

let answer: Listener;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    answer = listener as unknown as Listener;
  });
  serveCards();
});

const from = (tab?: { incognito: boolean }) =>
  ({ id: browser.runtime.id, tab }) as unknown as Browser.runtime.MessageSender;
const PAGE = from({ incognito: false });
const PRIVATE = from({ incognito: true });
const LEARN = { type: 'learn-word', word: 'Qblic' };
const REFUSE = { type: 'refuse-edits', edits: [{ from: 'teh', to: 'the' }] };

it('tells a card the theme, and whether anything taught there is kept', async () => {
  await fakeBrowser.storage.local.set({ settings: { theme: 'dark' } });
  expect(await answer({ type: 'card-opened' }, PAGE)).toEqual({ theme: 'dark', learns: true });
  expect(await answer({ type: 'card-opened' }, PRIVATE)).toEqual({ theme: 'dark', learns: false });
});

it('keeps what is taught in a page', async () => {
  await answer(LEARN, PAGE);
  await answer(REFUSE, PAGE);
  await answer(REFUSE, PAGE);
  expect((await readSettings()).habits).toEqual({ words: ['Qblic'], refused: [{ from: 'teh', to: 'the' }] });
});

it('writes nothing for a private window', async () => {
  await answer(LEARN, PRIVATE);
  await answer(REFUSE, PRIVATE);
  await answer(REFUSE, PRIVATE);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

it.each([
  [{ type: 'learn-word', word: 'two words' }],
  [{ type: 'learn-word', word: 'x'.repeat(41) }],
  [{ type: 'learn-word' }],
  [{ type: 'refuse-edits', edits: [{ from: 'x'.repeat(81), to: '' }] }],
  [{ type: 'refuse-edits', edits: Array.from({ length: 51 }, (_, i) => ({ from: `a${i}`, to: '' })) }],
  [{ type: 'ensure-engine' }],
  ['learn-word'],
])('leaves %j to others, and keeps nothing of it', async (message) => {
  expect(answer(message, PAGE)).toBeUndefined();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('keeps nothing that does not come from a tab', async () => {
  await answer(LEARN, from());
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('hears no other extension', () => {
  expect(answer(LEARN, { ...PAGE, id: 'another' })).toBeUndefined();
});
