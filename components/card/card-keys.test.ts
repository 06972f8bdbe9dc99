// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CardKeys, listenToKeys } from './card-keys';

/** Keys that the page hears, as `keydown Enter`, in its own window and in that of a frame. */
let heard: string[];
let pressed: string[];
let card: HTMLElement;
let inFrame: HTMLElement;
let listening: AbortController;
let page: AbortController;
let hold: () => () => void;

const keys = {
  accept: () => pressed.push('accept'),
  close: () => pressed.push('close'),
} as Partial<CardKeys>;

beforeEach(() => {
  [heard, pressed] = [[], []];
  [listening, page] = [new AbortController(), new AbortController()];
  document.body.innerHTML = '<textarea></textarea><sotto-card></sotto-card>';
  card = document.querySelector('sotto-card') as HTMLElement;
  // All that is asked of the frame's window is what comes by.
  const frame = document.createElement('div') as unknown as Window & HTMLElement;
  inFrame = frame.appendChild(document.createElement('input'));
  const root = card.attachShadow({ mode: 'open' });
  hold = listenToKeys(card, root, keys as CardKeys, [window, frame], listening.signal);
  for (const view of [window, frame]) {
    for (const type of ['keydown', 'keyup'] as const) {
      const hear = (event: KeyboardEvent) => heard.push(`${type} ${event.key}`);
      view.addEventListener(type, hear, { signal: page.signal });
    }
  }
});
afterEach(() => {
  listening.abort();
  page.abort();
});

function press(type: 'keydown' | 'keyup', where: Element, init: KeyboardEventInit): KeyboardEvent {
  const options = { code: init.key, bubbles: true, composed: true, cancelable: true, ...init };
  const event = new KeyboardEvent(type, options);
  // As the browser has it of a person's keys.
  Object.defineProperty(event, 'isTrusted', { value: true });
  where.dispatchEvent(event);
  return event;
}

const field = () => document.querySelector('textarea') as Element;

it('keeps what is pressed in the card from the page, and leaves alone what is pressed elsewhere', () => {
  press('keydown', card, { key: 'Escape' });
  press('keyup', card, { key: 'Escape' });
  press('keydown', field(), { key: 'a' });
  press('keydown', inFrame, { key: 'b' });
  expect(pressed).toEqual(['close']);
  expect(heard).toEqual(['keydown a', 'keydown b']);
});

it('keeps all keys from field, frame and card while it is told to, and the held ones until they are released', () => {
  press('keydown', card, { key: 'Enter', ctrlKey: true });
  const release = hold();
  for (const where of [field(), inFrame, card]) {
    expect(press('keydown', where, { key: 'x' }).defaultPrevented).toBe(true);
    press('keyup', where, { key: 'x' });
  }
  press('keydown', card, { key: 'Escape' });
  release();
  listening.abort();
  press('keydown', inFrame, { key: 'Enter', repeat: true });
  press('keyup', inFrame, { key: 'Enter' });
  expect(pressed).toEqual(['accept']);
  expect(heard).toEqual([]);
  press('keydown', inFrame, { key: 'Enter' });
  press('keydown', field(), { key: 'x' });
  expect(heard).toEqual(['keydown Enter', 'keydown x']);
});
