import { composedParent } from '../page/composed-tree';
import { applyEdits, changedRange, type TextEdit } from './apply-edits';
import { type FieldSelection, readContent, selectInField } from './content';
import type { FieldText } from './field-text';
import { isPlainField, type TextField } from './find-field';
import { RichText } from './rich-text';
import { happens, soon } from './settle';
import { isStandIn } from './stand-in';
import { richSteps } from './steps';
import { tellReplaced, typeText } from './type-text';
import { takeBack, tieSteps } from './undo';

export type NotReplaced = 'field-gone' | 'field-changed' | 'field-refused' | 'field-too-short';

export type Replaced = { ok: true } | { ok: false; type: NotReplaced };

/**
 * Makes the edits (offsets in `read.text`) in the field as one step of its undo, and gives it focus, selection and
 * scroll back. Nothing is changed unless the field still holds what was read and has room.
 */
export async function replaceInField(read: FieldText, edits: readonly TextEdit[]): Promise<Replaced> {
  const { field, value } = read;
  const placed = edits.map((edit) => ({
    ...edit,
    start: edit.start + read.start,
    end: edit.end + read.start,
  }));
  const edited = applyEdits(value, placed);
  const obstacle = findObstacle(read, edited.text);
  if (obstacle) return { ok: false, type: obstacle };
  const steps = isPlainField(field) ? plainSteps(read, placed) : richSteps(new RichText(field), placed);
  if (!steps) return { ok: false, type: 'field-refused' };
  if (steps.length === 0) return { ok: true };

  const scrollBack = holdScroll(field);
  field.focus({ preventScroll: true });
  const isDone = await makeSteps(field, value, steps);
  if (isDone && read.selection) {
    const { start, end, direction } = read.selection;
    const from = edited.mapOffset(start, start === end ? 'end' : 'start');
    await select(field, { start: from, end: edited.mapOffset(end, 'end'), direction });
  }
  scrollBack();
  field.scrollTop = read.scroll.top;
  field.scrollLeft = read.scroll.left;
  return isDone ? { ok: true } : { ok: false, type: 'field-refused' };
}

function findObstacle({ field, value }: FieldText, newValue: string): NotReplaced | null {
  if (!field.isConnected) return 'field-gone';
  if (isStandIn(field)) return 'field-refused';
  if (readContent(field).value !== value) return 'field-changed';
  if (!isPlainField(field)) return field.isContentEditable ? null : 'field-refused';
  if (field.readOnly || field.matches(':disabled')) return 'field-refused';
  // The browser would cut the text off in silence.
  if (field.maxLength >= 0 && newValue.length > field.maxLength) return 'field-too-short';
  return null;
}

/** One: from the first edit to the last, or everything where a part can't be selected. */
function plainSteps({ value, selection }: FieldText, edits: readonly TextEdit[]): TextEdit[] {
  const change = changedRange(value, edits);
  if (!change) return [];
  if (selection) return [change];
  return [{ start: 0, end: value.length, replacement: applyEdits(value, edits).text }];
}

/** From the last step to the first, so that those before keep their offsets. All or none of them. */
async function makeSteps(field: TextField, value: string, steps: readonly TextEdit[]): Promise<boolean> {
  const states = [value];
  for (const step of steps.toReversed()) {
    const last = states.at(-1) ?? value;
    const next = applyEdits(last, [step]).text;
    // A person's key, or the page, may have come between.
    const isReady = (await selectStep(field, step)) && readContent(field).value === last;
    if (isReady && typeText(field, step.replacement) && (await comesTo(field, next))) {
      states.push(next);
      continue;
    }
    // Where nothing was typed, it would be what came between that is taken back.
    if (isReady || states.length > 1) await takeBack(field, states);
    return false;
  }
  tellReplaced(field);
  tieSteps(field, states);
  return true;
}

async function selectStep(field: TextField, { start, end }: TextEdit): Promise<boolean> {
  if (!isPlainField(field) || field.selectionStart !== null)
    return select(field, { start, end, direction: 'forward' });
  field.select();
  return true;
}

function comesTo(field: TextField, value: string): Promise<boolean> {
  return soon(() => readContent(field).value === value);
}

/** Resolves when the field's editor has learned of it: a key that comes sooner would go where the caret was. */
async function select(field: TextField, selection: FieldSelection): Promise<boolean> {
  const { selection: before } = readContent(field);
  const act = () => selectInField(field, selection);
  // Where it was selected already, nothing would tell of it.
  const isThere = before?.start === selection.start && before.end === selection.end;
  return isThere ? act() : happens(field.ownerDocument, 'selectionchange', act);
}

/** Gives back the function that undoes all scrolling around the field since. */
function holdScroll(field: TextField): () => void {
  const held: [Element, number, number][] = [];
  for (let element: Element | null = field; element; element = composedParent(element))
    held.push([element, element.scrollTop, element.scrollLeft]);
  return () => {
    for (const [element, top, left] of held) {
      if (element.scrollTop !== top) element.scrollTop = top;
      if (element.scrollLeft !== left) element.scrollLeft = left;
    }
  };
}
