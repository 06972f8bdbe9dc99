// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { soon } from './settle';
import { tieSteps } from './undo';

const STATES = ['a', 'ab', 'abc'];

let field: HTMLTextAreaElement;
/** What the editor has done, the last state at its end. */
let history: string[];

/** An editor with an undo of its own, which is a little late. */
beforeEach(() => {
  document.body.innerHTML = '<textarea>abc</textarea>';
  field = document.querySelector('textarea') as HTMLTextAreaElement;
  // Else it would be taken for one that nobody can see.
  vi.spyOn(field, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 80));
  history = ['', ...STATES];
  field.addEventListener('keydown', (event) => {
    event.preventDefault();
    history.pop();
    setTimeout(() => {
      field.value = history.at(-1) ?? '';
    });
  });
});

function pressUndo(): void {
  const isMac = /^Mac/.test(navigator.platform);
  const event = new KeyboardEvent('keydown', {
    key: 'z',
    ctrlKey: !isMac,
    metaKey: isMac,
    cancelable: true,
  });
  Object.defineProperty(event, 'isTrusted', { value: true });
  field.dispatchEvent(event);
}

it('takes tied steps back together', async () => {
  tieSteps(field, STATES);
  pressUndo();
  expect(await soon(() => field.value === 'a')).toBe(true);
});

it('goes no further where the same steps were tied twice', async () => {
  tieSteps(field, STATES);
  tieSteps(field, STATES);
  pressUndo();
  expect(await soon(() => field.value === '')).toBe(false);
  expect(history).toEqual(['', 'a']);
});

it('takes back one after another what was tied one after another', async () => {
  tieSteps(field, ['', 'x', 'a']);
  history = ['', 'x', ...STATES];
  tieSteps(field, STATES);
  pressUndo();
  expect(await soon(() => field.value === 'a')).toBe(true);
  pressUndo();
  expect(await soon(() => field.value === '')).toBe(true);
});

it('listens once, however often a script ties steps of the field', async () => {
  const listen = vi.spyOn(field, 'addEventListener');
  tieSteps(field, STATES);
  vi.resetModules();
  const again = await import('./undo');
  again.tieSteps(field, STATES);
  expect(listen.mock.calls.map(([type]) => type)).toEqual(['keydown', 'beforeinput']);
});
