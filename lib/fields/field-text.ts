import type { TextField } from './find-field';

interface FieldSelection {
  start: number;
  end: number;
  direction: 'forward' | 'backward' | 'none';
}

/** A field as it was read. Offsets are UTF-16 units of `value`. */
export interface FieldText {
  field: TextField;
  value: string;
  /** What is to be rewritten: the selected part, or everything where nothing is selected. */
  text: string;
  start: number;
  end: number;
  /** Null for fields whose selection scripts can't see (`type=email`). */
  selection: FieldSelection | null;
  scroll: { top: number; left: number };
}

export function readField(field: TextField): FieldText {
  const { value } = field;
  const selection = readSelection(field);
  const isPart = selection !== null && selection.start < selection.end;
  const start = isPart ? selection.start : 0;
  const end = isPart ? selection.end : value.length;
  const scroll = { top: field.scrollTop, left: field.scrollLeft };
  return { field, value, text: value.slice(start, end), start, end, selection, scroll };
}

/** Focus, selection and scroll as they were read; the text is not touched. */
export function returnToField(read: FieldText): void {
  const { field, selection, scroll } = read;
  if (!field.isConnected) return;
  field.focus({ preventScroll: true });
  if (selection && field.value === read.value)
    field.setSelectionRange(selection.start, selection.end, selection.direction);
  field.scrollTop = scroll.top;
  field.scrollLeft = scroll.left;
}

function readSelection(field: TextField): FieldSelection | null {
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = field;
  if (start === null || end === null) return null;
  return { start, end, direction: direction ?? 'none' };
}
