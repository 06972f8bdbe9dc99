import { selectionAround } from './content';
import { isPlainField, type TextField } from './find-field';

/**
 * Replaces what is selected in the field that has the focus, as typing would: editors that keep a model of their own
 * are asked by `beforeinput`, which the browser's command leaves out; in all others the command makes one step of the
 * native undo and fires `input`.
 *
 * @returns false where the page has given the focus to something else: nothing was typed, as it would have gone there.
 */
export function typeText(field: TextField, text: string): boolean {
  if (!hasFocus(field)) return false;
  const event = new InputEvent('beforeinput', {
    inputType: text === '' ? 'deleteContentBackward' : 'insertText',
    data: text === '' ? null : text,
    targetRanges: targetRanges(field),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (!field.dispatchEvent(event)) return true;
  if (!hasFocus(field)) return false;
  if (text === '') field.ownerDocument.execCommand('delete');
  else field.ownerDocument.execCommand('insertText', false, text);
  return true;
}

/** Tells an editor what the steps were: one replacement, and one step of its undo, where it counts them by events. */
export function tellReplaced(field: TextField): void {
  if (isPlainField(field)) return;
  field.dispatchEvent(
    new InputEvent('input', { inputType: 'insertReplacementText', bubbles: true, composed: true }),
  );
}

function hasFocus(field: TextField): boolean {
  const { activeElement } = field.getRootNode() as Document | ShadowRoot;
  return field.contains(activeElement);
}

function targetRanges(field: TextField): StaticRange[] {
  const selection = isPlainField(field) ? null : selectionAround(field);
  if (!selection || selection.rangeCount === 0) return [];
  return [new StaticRange(selection.getRangeAt(0))];
}
