import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Gesture, GestureSchema } from '../protocol/commands';

const KEY = 'gesture';

/** Service worker → panel, through session storage: the panel may only be opening. */
export async function leaveGesture(gesture: Omit<Gesture, 'id'>): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...gesture, id: crypto.randomUUID() } });
}

/** Hands every gesture made in this window to `act`, also one left before the panel was there. */
export async function onGesture(windowId: number, act: (gesture: Gesture) => void): Promise<void> {
  let lastId: string | undefined;
  const take = (value: unknown) => {
    if (!v.is(GestureSchema, value) || value.windowId !== windowId) return;
    // One made just now may be heard of and still be found.
    if (value.id === lastId) return;
    lastId = value.id;
    browser.storage.session.remove(KEY);
    act(value);
  };
  browser.storage.session.onChanged.addListener((changes) => take(changes[KEY]?.newValue));
  take((await browser.storage.session.get(KEY))[KEY]);
}
