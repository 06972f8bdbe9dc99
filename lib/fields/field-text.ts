import { type FieldSelection, readContent, selectInField } from './content';
import type { TextField } from './find-field';

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
  const { value, selection } = readContent(field);
  const isPart = selection !== null && selection.start < selection.end;
  const start = isPart ? selection.start : 0;
  const end = isPart ? selection.end : value.length;
  const scroll = { top: field.scrollTop, left: field.scrollLeft };
  return { field, value, text: value.slice(start, end), start, end, selection, scroll };
}

/** Focus, selection and scroll as they were read; the text is not touched. */
export function returnToField(read: FieldText): void {
  const { field, value, selection, scroll } = read;
  if (!field.isConnected) return;
  field.focus({ preventScroll: true });
  if (selection && readContent(field).value === value) selectInField(field, selection);
  field.scrollTop = scroll.top;
  field.scrollLeft = scroll.left;
}
