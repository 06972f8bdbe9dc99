import type { Piece } from './block-text';
import { findText } from './find-text';

interface AnchoredSentence {
  id: number;
  /** Offsets in the block's text. */
  start: number;
  end: number;
}

export interface AnchoredBlock {
  text: string;
  pieces: readonly Piece[];
  sentences: readonly AnchoredSentence[];
}

interface Place {
  block: AnchoredBlock;
  sentence: AnchoredSentence;
}

/** Leads from the sentences that were read back to their place in the live document. */
export class Anchors {
  private readonly places = new Map<number, Place>();
  private readonly root: Element;
  readonly blocks: readonly AnchoredBlock[];

  constructor(root: Element, blocks: readonly AnchoredBlock[]) {
    this.root = root;
    this.blocks = blocks;
    for (const block of blocks) {
      for (const sentence of block.sentences) this.places.set(sentence.id, { block, sentence });
    }
  }

  /**
   * The sentence's range in the document, or that of a part of it (UTF-16 offsets in the sentence). Where the page
   * has put other nodes in place of those that were read, the block's text is looked for again, then the part's
   * alone; null where neither is there any more.
   */
  rangeOf(sentenceId: number, start = 0, end = Number.POSITIVE_INFINITY): Range | null {
    const place = this.places.get(sentenceId);
    if (!place) return null;
    const { block, sentence } = place;
    const from = Math.min(sentence.start + start, sentence.end);
    const to = Math.min(sentence.start + end, sentence.end);
    if (from >= to) return null;
    if (isFresh(block, from, to)) return rangeIn(block.pieces, from, to);
    return (
      findText(this.root, block.text, from, to) ??
      findText(this.root, block.text.slice(from, to), 0, to - from)
    );
  }
}

function rangeIn(pieces: readonly Piece[], start: number, end: number): Range | null {
  const first = pieces.find((piece) => piece.from + piece.length > start);
  const last = pieces.findLast((piece) => piece.from < end);
  if (!first || !last || last.from + last.length <= start) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.at + Math.max(0, start - first.from));
  range.setEnd(last.node, last.at + Math.min(last.length, end - last.from));
  return range;
}

/** True where the nodes behind this part of the block are still in the document and still say the same. */
function isFresh(block: AnchoredBlock, start: number, end: number): boolean {
  return block.pieces.every(({ node, from, at, length }) => {
    if (from + length <= start || from >= end) return true;
    const data = node.data.slice(at, at + length).replace(/\s/g, ' ');
    return node.isConnected && data === block.text.slice(from, from + length);
  });
}
