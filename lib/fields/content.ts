import { isPlainField, type PlainField, type TextField } from './find-field';
import { RichText } from './rich-text';
import { isStandIn, selectedBehind } from './stand-in';

export interface FieldSelection {
  start: number;
  end: number;
  direction: 'forward' | 'backward' | 'none';
}

interface Content {
  value: string;
  /** In offsets of `value`; null where scripts can't see it. */
  selection: FieldSelection | null;
}

/** What stands in a field now. Of a stand-in it is the text that is selected in the editor behind it. */
export function readContent(field: TextField): Content {
  if (isStandIn(field)) return { value: selectedBehind(field), selection: null };
  if (isPlainField(field)) return { value: field.value, selection: plainSelection(field) };
  const rich = new RichText(field);
  return { value: rich.text, selection: richSelection(field, rich) };
}

/** Selects a part of the field's text, which has the focus. False where the part can't be selected. */
export function selectInField(field: TextField, { start, end, direction }: FieldSelection): boolean {
  if (isPlainField(field)) {
    field.setSelectionRange(start, end, direction);
    return true;
  }
  const range = new RichText(field).range(start, end);
  const selection = selectionAround(field);
  if (!range || !selection) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (direction === 'backward')
    selection.setBaseAndExtent(endContainer, endOffset, startContainer, startOffset);
  else selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

/** The browser's selection as it is seen from where the field stands. */
export function selectionAround(field: TextField): Selection | null {
  const root = field.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? field.ownerDocument.getSelection();
}

function plainSelection(field: PlainField): FieldSelection | null {
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = field;
  if (start === null || end === null) return null;
  return { start, end, direction: direction ?? 'none' };
}

function richSelection(field: TextField, rich: RichText): FieldSelection | null {
  const selection = selectionAround(field);
  const { anchorNode, focusNode } = selection ?? {};
  if (!selection || !anchorNode || !focusNode) return null;
  if (!field.contains(anchorNode) || !field.contains(focusNode)) return null;
  const offsetOf = (node: Node, offset: number) => rich.offsetOf({ node, offset });
  const anchor = offsetOf(anchorNode, selection.anchorOffset);
  const focus = offsetOf(focusNode, selection.focusOffset);
  const [start, end] = anchor <= focus ? [anchor, focus] : [focus, anchor];
  return { start, end, direction: focus < anchor ? 'backward' : 'forward' };
}
