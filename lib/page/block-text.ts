import { CELL_GAP } from '../protocol/page';
import { isLower } from '../text/characters';

/** A run of a block's text that stands character for character in one text node. */
export interface Piece {
  node: Text;
  /** Offset in the block's text. */
  from: number;
  /** Offset in the node's data. */
  at: number;
  length: number;
}

const INVISIBLE = '\\u00ad\\u200b\\u2060\\ufeff';
const WORD = `[^\\s${INVISIBLE}]+`;
/** Words with one blank between them: as long a piece as can be taken over as it is. */
const RUN = new RegExp(`${WORD}(?:\\s${WORD})*`, 'g');
const RUN_IN_LINE = new RegExp(`${WORD}(?:[^\\S\\n]${WORD})*`, 'g');
const BLANK = /\s/;
const BLANKS = /\s/g;

/**
 * Collects the text of one block: white space collapsed to single spaces, soft hyphens and zero-width characters
 * dropped, `\n` where a line was broken on purpose; and remembers where each piece came from.
 */
export class BlockText {
  text = '';
  readonly pieces: Piece[] = [];
  private gap = '';
  private isSoft = false;

  /** `lines`: what a line break in the text itself is, where it is one. `part`: offsets in the node's data. */
  append(node: Text, lines?: 'hard' | 'soft', part = { from: 0, to: node.data.length }): void {
    const data = node.data.slice(part.from, part.to);
    let last: Piece | undefined;
    let seen = 0;
    for (const match of data.matchAll(lines ? RUN_IN_LINE : RUN)) {
      if (match.index > seen) this.blank(data.slice(seen, match.index), lines);
      last = this.add(node, part.from + match.index, match[0].replace(BLANKS, ' '), last);
      seen = match.index + match[0].length;
    }
    if (seen < data.length) this.blank(data.slice(seen), lines);
  }

  space(): void {
    if (this.text && !this.gap) this.gap = ' ';
  }

  /** A line break; a soft one becomes a space where a lower-case letter follows. */
  line(isSoft: boolean): void {
    if (!this.text || this.gap === CELL_GAP) return;
    this.gap = '\n';
    this.isSoft = isSoft;
  }

  /** The gap between two cells of a table row. */
  cell(): void {
    if (this.text) this.gap = CELL_GAP;
  }

  private blank(blank: string, lines: 'hard' | 'soft' | undefined): void {
    if (lines && blank.includes('\n')) this.line(lines === 'soft');
    else if (BLANK.test(blank)) this.space();
  }

  private add(node: Text, at: number, run: string, last: Piece | undefined): Piece {
    const gap = this.gap === '\n' && this.isSoft && isLower(run.charAt(0)) ? ' ' : this.gap;
    this.gap = '';
    // A blank is taken for any other, but a line break says more.
    if (last && last.at + last.length + gap.length === at && (gap === '' || gap === ' ')) {
      this.text += gap + run;
      last.length += gap.length + run.length;
      return last;
    }
    this.text += gap;
    const piece = { node, from: this.text.length, at, length: run.length };
    this.text += run;
    this.pieces.push(piece);
    return piece;
  }
}
