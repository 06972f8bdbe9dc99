import { readContent } from './content';
import type { TextField } from './find-field';
import { soon } from './settle';

type Way = 'undo' | 'redo';

/**
 * Makes several steps of the editor's own undo go together: when the person takes back the last of them, the others
 * follow; and all come again with redo. `states` are the texts that the field had, from the one before the first step
 * to the one after the last.
 */
export function tieSteps(field: TextField, states: readonly string[]): void {
  if (states.length < 3) return;
  let isFollowing = false;
  const follow = async (way: Way, again: () => void) => {
    const from = stateOf(field, states);
    if (isFollowing || from < 0 || from === goalOf(way, states)) return;
    isFollowing = true;
    await goOn(field, states, { from, way, again });
    isFollowing = false;
  };
  const capture = { capture: true };
  field.addEventListener(
    'keydown',
    (event) => {
      const way = event.isTrusted ? wayOfKeys(event) : null;
      if (way) follow(way, () => press(field, event, way));
    },
    capture,
  );
  // From the browser's menus, and by keys that an editor leaves to the browser.
  field.addEventListener(
    'beforeinput',
    ({ isTrusted, inputType }) => {
      const way = isTrusted ? WAYS[inputType] : undefined;
      if (way) follow(way, () => field.ownerDocument.execCommand(way));
    },
    capture,
  );
}

/** Takes steps back until the field has the first of the texts that it had. */
export async function takeBack(field: TextField, states: readonly string[]): Promise<void> {
  const again = () => press(field, UNDO_KEYS, 'undo');
  if (stateOf(field, states) < 0) again();
  await goOn(field, states, { from: -1, way: 'undo', again });
}

const WAYS: Partial<Record<string, Way>> = { historyUndo: 'undo', historyRedo: 'redo' };

const IS_MAC = /^Mac/.test(navigator.platform);

const UNDO_KEYS: KeyboardEventInit = {
  key: 'z',
  code: 'KeyZ',
  keyCode: 90,
  ctrlKey: !IS_MAC,
  metaKey: IS_MAC,
  bubbles: true,
  cancelable: true,
  composed: true,
};

interface Move {
  /** The state that the field had before the person moved; -1: another one. */
  from: number;
  way: Way;
  again: () => void;
}

/** Goes on as long as each move leads from one of the states to another, and to the last of them. */
async function goOn(field: TextField, states: readonly string[], { from, way, again }: Move): Promise<void> {
  const goal = goalOf(way, states);
  for (let last = from; ; again()) {
    if (!(await soon(() => stateOf(field, states) !== last))) return;
    const at = stateOf(field, states);
    const isBack = last >= 0 && at > last !== (way === 'redo');
    if (at < 0 || at === goal || isBack) return;
    last = at;
  }
}

function goalOf(way: Way, states: readonly string[]): number {
  return way === 'undo' ? 0 : states.length - 1;
}

function stateOf(field: TextField, states: readonly string[]): number {
  return states.indexOf(readContent(field).value);
}

/** An editor with an undo of its own takes the keys; else the browser's is run. */
function press(field: TextField, keys: KeyboardEventInit, way: Way): void {
  if (field.dispatchEvent(new KeyboardEvent('keydown', keys))) field.ownerDocument.execCommand(way);
}

function wayOfKeys({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Way | null {
  if (altKey || !(IS_MAC ? metaKey : ctrlKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && !IS_MAC ? 'redo' : null;
}
