import { insertTextIntoField } from 'text-field-edit';
import { applyEdits, changedRange, type TextEdit } from './apply-edits';
import type { FieldText } from './field-text';
import type { TextField } from './find-field';

export type NotReplaced = 'field-gone' | 'field-changed' | 'field-refused' | 'field-too-short';

export type Replaced = { ok: true } | { ok: false; type: NotReplaced };

/**
 * Makes the edits (offsets in `read.text`) in the field as one step of its native undo, and gives it focus,
 * selection and scroll back. Nothing is changed unless the field still holds what was read and has room.
 */
export async function replaceInField(read: FieldText, edits: readonly TextEdit[]): Promise<Replaced> {
  const { field, value } = read;
  const placed = edits.map((edit) => ({
    ...edit,
    start: edit.start + read.start,
    end: edit.end + read.start,
  }));
  const edited = applyEdits(value, placed);
  const change = changedRange(value, placed);
  const obstacle = findObstacle(read, edited.text);
  if (obstacle) return { ok: false, type: obstacle };
  if (!change) return { ok: true };

  field.focus({ preventScroll: true });
  if (read.selection) {
    field.setSelectionRange(change.start, change.end);
    insertTextIntoField(field, change.replacement);
  } else {
    field.select();
    insertTextIntoField(field, edited.text);
  }
  // In a shadow root the focus has gone to its host: text-field-edit sees only the document's active element.
  if (!hasFocus(field)) field.focus({ preventScroll: true });
  if (read.selection) {
    const start = edited.mapOffset(
      read.selection.start,
      read.selection.start === read.selection.end ? 'end' : 'start',
    );
    field.setSelectionRange(start, edited.mapOffset(read.selection.end, 'end'), read.selection.direction);
  }
  field.scrollTop = read.scroll.top;
  field.scrollLeft = read.scroll.left;

  // Frameworks that own the value put theirs back after the event, by the next task at the latest.
  await new Promise((resolve) => setTimeout(resolve));
  return field.value === edited.text ? { ok: true } : { ok: false, type: 'field-refused' };
}

function findObstacle({ field, value }: FieldText, newValue: string): NotReplaced | null {
  if (!field.isConnected) return 'field-gone';
  if (field.value !== value) return 'field-changed';
  if (field.readOnly || field.matches(':disabled')) return 'field-refused';
  // The browser would cut the text off in silence.
  if (field.maxLength >= 0 && newValue.length > field.maxLength) return 'field-too-short';
  return null;
}

function hasFocus(field: TextField): boolean {
  return (field.getRootNode() as Document | ShadowRoot).activeElement === field;
}
