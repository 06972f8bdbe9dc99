import { effect } from '@preact/signals';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveGesture } from '@/lib/platform/gesture';
import type { Gesture } from '@/lib/protocol/commands';
import { parseSettings } from '@/lib/settings/schema';
import { type FakeTabs, fakeTabs } from '@/tests/support/fake-tabs';
import { granted, settings } from '../settings';
import { PanelState } from './panel-state';
import type { Answer, TabSession } from './session';

const ARTICLE = {
  url: 'https://a.example/article',
  sentences: ['The library opened in 1907.', 'It is red.'],
};
const OTHER = { url: 'https://b.example/', sentences: ['The bridge is closed.'] };

const NEVER_A = parseSettings({ introduced: true, sites: { 'https://a.example': { never: true } } });

let tabs: FakeTabs;
let state: PanelState;

const session = () => state.session.value as TabSession;
const pageState = () => session().page.value.state;
const questions = () => session().answers.value.map(({ question }) => question);

/** As the toolbar button, the shortcuts and the menu do. */
const press = (action: Gesture['action'], tabId = 1) => leaveGesture({ tabId, windowId: 1, action });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  settings.value = parseSettings({ introduced: true });
  granted.value = [];
  tabs = fakeTabs({ 1: { ...ARTICLE }, 2: { ...OTHER } });
  state = new PanelState();
  await state.follow();
});

it('keeps what was found when its button is pressed again on the same page', async () => {
  await press('ask');
  await vi.waitFor(() => expect(pageState()).toBe('read'));
  session().ask('When did it open?');
  await press('summarize');
  await vi.waitFor(() => expect(session().summary.value).toBeDefined());
  const first = session().summary.value?.points;
  await press('ask');
  await vi.waitFor(() => expect(state.view.value).toBe('answers'));
  await press('summarize');
  await vi.waitFor(() => expect(state.view.value).toBe('summary'));
  await session().isAtPage();
  expect(tabs.reads(1)).toBe(1);
  expect(questions()).toEqual(['When did it open?']);
  expect(session().summary.value?.points).toBe(first);
});

it('goes on with an answer that was stopped, in its place', async () => {
  await press('ask');
  await vi.waitFor(() => expect(pageState()).toBe('read'));
  session().ask('When did it open?');
  session().ask('Which colour is it?');
  session().stop();
  const stopped = session().answers.value[1] as Answer;
  expect(stopped.run).toEqual({ state: 'stopped' });
  session().answer(stopped);
  expect(questions()).toEqual(['Which colour is it?', 'When did it open?']);
  expect(session().answers.value.map(({ run }) => run.state)).toEqual(['stopped', 'running']);
});

it('says of a page only what stands in its own way', async () => {
  tabs.go(1, { url: 'chrome://newtab/', sentences: [], closed: 'Cannot access a chrome:// URL' });
  await press('summarize');
  await vi.waitFor(() => expect(pageState()).toBe('unreadable'));
  granted.value = ['https://a.example/*'];
  tabs.go(1, ARTICLE);
  expect(pageState()).toBe('unread');
  await vi.waitFor(() => expect(pageState()).toBe('read'));
});

it('knows the site that a page was left for only while the tab is there', async () => {
  await press('ask');
  await vi.waitFor(() => expect(pageState()).toBe('read'));
  tabs.go(1, OTHER);
  expect(session().nextSite.value).toBe('https://b.example');
  tabs.go(1, { url: 'https://c.example/', sentences: [] });
  expect(session().nextSite.value).toBeUndefined();
});

it('forgets in the background, too, that the site before was barred', async () => {
  settings.value = NEVER_A;
  await press('summarize');
  await vi.waitFor(() => expect(pageState()).toBe('barred'));
  tabs.show(2);
  tabs.go(1, OTHER);
  tabs.show(1);
  expect(pageState()).toBe('unread');
});

it('lets a page go whose site is barred after it was read, and forgets that when it is no longer', async () => {
  await press('ask');
  await vi.waitFor(() => expect(pageState()).toBe('read'));
  session().ask('When did it open?');
  settings.value = NEVER_A;
  expect(session().page.value).toEqual({ state: 'barred', site: 'https://a.example' });
  expect(questions()).toEqual([]);
  session().ask('Which colour is it?');
  expect(questions()).toEqual([]);
  settings.value = parseSettings({ introduced: true });
  expect(pageState()).toBe('unread');
});

it('does what a gesture asks of its own tab, also where another has come to the front', async () => {
  tabs.show(2);
  await press('ask', 1);
  await vi.waitFor(() => expect(tabs.reads(1)).toBe(1));
  expect(session().tabId).toBe(2);
  expect(state.view.value).toBe('summary');
  tabs.show(1);
  await vi.waitFor(() => expect(pageState()).toBe('read'));
  expect(state.wantsQuestion.value).toBe(false);
});

it('drops a gesture whose tab is closed', async () => {
  const shown: unknown[] = [];
  const stop = effect(() => {
    shown.push(state.session.value?.tabId);
  });
  tabs.close(2);
  await press('ask', 2);
  await press('summarize', 1);
  await vi.waitFor(() => expect(pageState()).toBe('read'));
  stop();
  expect(shown).toEqual([1]);
});

it('keeps a question that is being written, in its tab and while the page is read anew', async () => {
  await press('ask');
  await vi.waitFor(() => expect(pageState()).toBe('read'));
  session().question.value = 'When did';
  tabs.show(2);
  expect(session().question.value).toBe('');
  tabs.show(1);
  await state.read(session());
  expect(session().question.value).toBe('When did');
});

it('takes no focus from the person who went on to write while the page was read', async () => {
  state.view.value = 'answers';
  const reading = state.read(session());
  state.view.value = 'rewrite';
  await reading;
  expect(pageState()).toBe('read');
  expect(state.wantsQuestion.value).toBe(false);
});

it('reads a page for a question to it, where that is what is on show', async () => {
  state.view.value = 'answers';
  await state.read(session());
  expect(state.view.value).toBe('answers');
  expect(state.wantsQuestion.value).toBe(true);
  expect(session().summary.value).toBeUndefined();
});
