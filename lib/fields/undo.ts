import { readContent } from './content';
import type { TextField } from './find-field';
import { soon } from './settle';

type Way = 'undo' | 'redo';

/** The texts that a field had, from the one before the first of several steps to the one after the last. */
type States = readonly string[];

/** Of one field: editors don't remember more either. */
const MOST_TIES = 20;

/** The script is put into the page each time a card opens: what it has tied before, the next one goes on with. */
const TIES = Symbol.for('sotto.tied-steps');
const world = globalThis as { [TIES]?: WeakMap<TextField, States[]> };

/**
 * Makes several steps of the editor's own undo go together: when the person takes back the last of them, the others
 * follow; and all come again with redo.
 */
export function tieSteps(field: TextField, states: States): void {
  if (states.length < 3) return;
  world[TIES] ??= new WeakMap();
  const ties = world[TIES].get(field) ?? [];
  ties.unshift(states);
  ties.splice(MOST_TIES);
  if (world[TIES].has(field)) return;
  world[TIES].set(field, ties);
  followTies(field, ties);
}

/** For as long as the field is there. `ties`: the latest first; may change. */
function followTies(field: TextField, ties: readonly States[]): void {
  let isFollowing = false;
  const follow = async (way: Way, again: () => void) => {
    if (isFollowing) return;
    const { value } = readContent(field);
    const states = ties.find((each) => each.includes(value) && value !== each[goalOf(way, each)]);
    if (!states) return;
    isFollowing = true;
    await goOn(field, states, { from: states.indexOf(value), way, again });
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
export async function takeBack(field: TextField, states: States): Promise<void> {
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
async function goOn(field: TextField, states: States, { from, way, again }: Move): Promise<void> {
  const goal = goalOf(way, states);
  for (let last = from; ; again()) {
    if (!(await soon(() => stateOf(field, states) !== last))) return;
    const at = stateOf(field, states);
    const isBack = last >= 0 && at > last !== (way === 'redo');
    if (at < 0 || at === goal || isBack) return;
    last = at;
  }
}

function goalOf(way: Way, states: States): number {
  return way === 'undo' ? 0 : states.length - 1;
}

function stateOf(field: TextField, states: States): number {
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
