import type { Piece } from './block-text';
import { findText } from './find-text';
import { rangesOver } from './ranges';

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

  /** `heading`: that of the page, where it is none of the blocks. */
  constructor(root: Element, blocks: readonly AnchoredBlock[], heading?: AnchoredBlock) {
    this.root = root;
    this.blocks = blocks;
    for (const block of heading ? [...blocks, heading] : blocks) {
      for (const sentence of block.sentences) this.places.set(sentence.id, { block, sentence });
    }
  }

  /**
   * The sentence's ranges in the document, or those of a part of it (UTF-16 offsets in the sentence): one, unless it goes across
   * the edge of a shadow root. Where the page
   * has put other nodes in place of those that were read, the block's text is looked for again, then the part's
   * alone; none where neither is there any more.
   */
  rangesOf(sentenceId: number, start = 0, end = Number.POSITIVE_INFINITY): Range[] {
    const place = this.places.get(sentenceId);
    if (!place) return [];
    const { block, sentence } = place;
    const from = Math.min(sentence.start + start, sentence.end);
    const to = Math.min(sentence.start + end, sentence.end);
    if (from >= to) return [];
    if (isFresh(block, from, to)) return rangesIn(block.pieces, from, to);
    const inBlock = findText(this.root, block.text, from, to);
    return inBlock.length > 0 ? inBlock : findText(this.root, block.text.slice(from, to), 0, to - from);
  }
}

function rangesIn(pieces: readonly Piece[], start: number, end: number): Range[] {
  const touched = pieces.filter(({ from, length }) => from + length > start && from < end);
  return rangesOver(
    touched.map(({ node, from, at, length }) => ({
      node,
      start: at + Math.max(0, start - from),
      end: at + Math.min(length, end - from),
    })),
  );
}

/** True where the nodes behind this part of the block are still in the document and still say the same. */
function isFresh(block: AnchoredBlock, start: number, end: number): boolean {
  return block.pieces.every(({ node, from, at, length }) => {
    if (from + length <= start || from >= end) return true;
    const data = node.data.slice(at, at + length).replace(/\s/g, ' ');
    return node.isConnected && data === block.text.slice(from, from + length);
  });
}
