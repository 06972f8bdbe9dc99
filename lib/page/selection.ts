import type { Selection } from '../protocol/page-port';
import type { AnchoredBlock, Anchors } from './anchors';
import { composedRoots } from './composed-tree';

/**
 * The selected text, and the ids of the sentences it touches. In a form field the text alone; of a password nothing.
 */
export function selectionOf(document: Document, anchors: Anchors | undefined): Selection {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    const text = selectedInField(field);
    if (text) return { text, sentences: [] };
  }
  const selection = selectionIn(document);
  if (!selection) return { text: '', sentences: [] };
  const text = selection.toString().replace(/\s+/g, ' ').trim();
  const range = selection.getRangeAt(0);
  const sentences = anchors?.blocks.flatMap((block) => touchedIn(block, range)) ?? [];
  return { text, sentences };
}

/** Frames and shadow roots have selections of their own, of which the document knows nothing. */
function selectionIn(document: Document): globalThis.Selection | undefined {
  for (const root of composedRoots(document)) {
    // Chromium's alone: of shadow roots the standard has none.
    const selection = 'getSelection' in root ? root.getSelection() : null;
    if (selection && selection.rangeCount > 0 && !selection.isCollapsed) return selection;
  }
  return undefined;
}

function selectedInField(field: HTMLInputElement | HTMLTextAreaElement): string {
  if (field.type === 'password') return '';
  const { selectionStart, selectionEnd, value } = field;
  return selectionStart === null || selectionEnd === null
    ? ''
    : value.slice(selectionStart, selectionEnd).trim();
}

function touchedIn({ pieces, sentences }: AnchoredBlock, range: Range): number[] {
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  for (const { node, from: pieceFrom, at, length } of pieces) {
    if (!range.intersectsNode(node)) continue;
    const first = node === range.startContainer ? Math.max(0, range.startOffset - at) : 0;
    const last = node === range.endContainer ? Math.min(length, range.endOffset - at) : length;
    if (first >= last) continue;
    from = Math.min(from, pieceFrom + first);
    to = Math.max(to, pieceFrom + last);
  }
  return sentences.filter(({ start, end }) => start < to && end > from).map(({ id }) => id);
}
