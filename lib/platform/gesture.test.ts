import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveGesture, onGesture } from './gesture';

const GESTURE = { tabId: 7, windowId: 1, action: 'summarize' } as const;
const act = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  act.mockReset();
});

it('hands on a gesture left before, and each that comes, in this window alone', async () => {
  await leaveGesture(GESTURE);
  await onGesture(1, act);
  await leaveGesture({ ...GESTURE, windowId: 2 });
  await leaveGesture({ ...GESTURE, action: 'ask' });
  await leaveGesture({ ...GESTURE, action: 'ask' });
  expect(act.mock.calls.map(([{ action }]) => action)).toEqual(['summarize', 'ask', 'ask']);
});

it('hands on once what is made while it looks for what was left', async () => {
  vi.spyOn(browser.storage.session, 'get').mockImplementation(async () => {
    await leaveGesture(GESTURE);
    return { gesture: act.mock.lastCall?.[0] };
  });
  await onGesture(1, act);
  expect(act).toHaveBeenCalledOnce();
});
