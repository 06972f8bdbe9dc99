import { type FieldSelection, readContent, selectInField } from './content';
import { isPlainField, type TextField } from './find-field';
import { RichText } from './rich-text';

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

/** Where the text that was read stands in the page; null for plain fields, which don't tell. */
export function rangeOf({ field, start, end }: FieldText): Range | null {
  const place = isPlainField(field) ? null : new RichText(field).range(start, end);
  if (!place) return null;
  const range = field.ownerDocument.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
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
