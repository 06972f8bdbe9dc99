import { linkOf } from '../page/link-of';

/** A run of the text that stands character for character in one text node. */
interface Piece {
  node: Text;
  /** Offset in the node's data. */
  at: number;
  /** Offset in the text. */
  from: number;
  length: number;
}

/** Where the browser's selection can stand. */
interface Point {
  node: Node;
  offset: number;
}

/**
 * The text of an editing host as a person reads it, and where it stands in the DOM: one line per block, white space
 * as it is laid out, no-break spaces as spaces, without the invisible characters that editors put in. What can't be
 * edited in it (mentions, widgets) is part of the text, but has no place. UTF-16 offsets.
 */
export class RichText {
  text = '';
  private readonly pieces: Piece[] = [];
  /** Offsets at which something that is no text stands, such as a picture. */
  private readonly atoms: number[] = [];
  /** What holds an empty line open. */
  private readonly emptyLines: { offset: number; br: Element }[] = [];
  private readonly host: HTMLElement;
  /** Line breaks that come into the text with what follows them. */
  private breaks = '';
  private isLineOpen = false;

  constructor(host: HTMLElement) {
    this.host = host;
    this.read();
  }

  /** The stretch as a range of the DOM; null where there is no place for it. */
  range(start: number, end: number): StaticRangeInit | null {
    const first = start < end ? this.pieceWith(start) : undefined;
    const from = first ? pointIn(first, start) : this.pointAt(start);
    const to = this.pointAt(end);
    if (!from || !to) return null;
    return {
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    };
  }

  /** Whether all of the stretch is text of one line that can be edited. */
  isEditable(start: number, end: number): boolean {
    if (start === end) return this.pointAt(start) !== null;
    if (this.atoms.some((at) => start < at && at < end)) return false;
    const inside = this.pieces.filter(({ from, length }) => from < end && start < from + length);
    const length = inside.reduce((sum, piece) => sum + overlap(piece, start, end), 0);
    return length === end - start && !this.text.slice(start, end).includes('\n');
  }

  /** Where a caret stands: behind the character before it, if that is on the same line. */
  pointAt(offset: number): Point | null {
    const piece = this.pieceWith(offset - 1) ?? this.pieceWith(offset);
    if (piece) return pointIn(piece, offset);
    const br = this.emptyLines.find((line) => line.offset === offset)?.br;
    return br?.parentNode ? { node: br.parentNode, offset: indexOf(br) } : null;
  }

  offsetOf({ node, offset }: Point): number {
    const emptyLine = this.emptyLines.find(({ br }) =>
      br.parentNode === node ? node.childNodes[offset] === br : br.previousSibling === node,
    );
    if (emptyLine) return emptyLine.offset;
    let before: Piece | undefined;
    for (const piece of this.pieces) {
      if (piece.node === node) {
        if (offset <= piece.at) return piece.from;
        if (offset <= piece.at + piece.length) return piece.from + offset - piece.at;
      } else if (isBehind(piece.node, node, offset)) {
        const takesBefore = before && node.contains(before.node) && !node.contains(piece.node);
        return takesBefore && before ? before.from + before.length : piece.from;
      }
      before = piece;
    }
    return before ? before.from + before.length : 0;
  }

  /** The piece that holds the character at the offset. */
  pieceWith(offset: number): Piece | undefined {
    return this.pieces.find(({ from, length }) => from <= offset && offset < from + length);
  }

  /** Without recursion: a page may nest deeper than calls can. */
  private read(): void {
    let node: Node = this.host;
    for (;;) {
      const child: Node | null = this.enter(node) ? linkOf(node, 'firstChild') : null;
      if (child) {
        node = child;
        continue;
      }
      this.leave(node);
      let next = linkOf(node, 'nextSibling');
      while (node !== this.host && !next) {
        node = linkOf(node, 'parentNode') as Node;
        this.leave(node);
        next = linkOf(node, 'nextSibling');
      }
      if (node === this.host || !next) break;
      node = next;
    }
    const end = this.emptyLines.at(-1)?.offset ?? 0;
    this.text += this.breaks.slice(0, Math.max(0, end - this.text.length));
  }

  /** True: its children are to be read. */
  private enter(node: Node): boolean {
    if (node.nodeType === Node.TEXT_NODE) {
      this.take(node as Text);
      return false;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return false;
    const element = node as HTMLElement;
    if (element.localName === 'br') {
      this.lineBreak(element);
      return false;
    }
    const style = styleOf(element);
    if (style.display === 'none') return false;
    if (isBlock(style)) this.endLine();
    if (element === this.host) return true;
    if (ATOMS.has(element.localName)) {
      this.atom();
      return false;
    }
    if (element.getAttribute('contenteditable') !== 'false') return true;
    // Placeholders and markers lie over the text, not in it.
    if (!isBlock(style) && style.userSelect !== 'none') {
      for (const character of element.textContent ?? '') this.add(character === '\n' ? ' ' : character);
    }
    this.atom();
    return false;
  }

  private leave(node: Node): void {
    if (node.nodeType !== Node.ELEMENT_NODE || node === this.host) return;
    if (isBlock(styleOf(node as HTMLElement))) this.endLine();
  }

  private atom(): void {
    this.isLineOpen = true;
    this.atoms.push(this.text.length);
  }

  private lineBreak(br: Element): void {
    if (!this.isLineOpen) this.emptyLines.push({ offset: this.text.length + this.breaks.length, br });
    this.breaks += '\n';
    this.isLineOpen = false;
  }

  /** Where a block begins or ends; one that ends with a line break has ended its line already. */
  private endLine(): void {
    if (this.isLineOpen) this.breaks += '\n';
    this.isLineOpen = false;
  }

  private take(node: Text): void {
    const keepsSpace = /^(?:pre|break-spaces)/.test(styleOf(node.parentElement as HTMLElement).whiteSpace);
    for (let at = 0; at < node.data.length; at += 1) {
      const character = node.data.charAt(at);
      if (INVISIBLE.test(character)) continue;
      if (keepsSpace || !COLLAPSIBLE.test(character))
        this.add(SPACE.test(character) ? ' ' : character, node, at);
      else if (this.isLineOpen && !this.text.endsWith(' ')) this.add(' ', node, at);
    }
  }

  private add(character: string, node?: Text, at = 0): void {
    this.text += this.breaks;
    this.breaks = '';
    this.isLineOpen = true;
    const from = this.text.length;
    this.text += character;
    if (!node) return;
    const last = this.pieces.at(-1);
    if (last && last.node === node && last.at + last.length === at && last.from + last.length === from)
      last.length += 1;
    else this.pieces.push({ node, at, from, length: 1 });
  }
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const COLLAPSIBLE = /[ \t\n\r\f]/;
const SPACE = /[\u00a0\t]/;
const ATOMS = new Set(
  'img video audio canvas svg object embed iframe input textarea select button math hr'.split(' '),
);

function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}

function isBlock({ display }: CSSStyleDeclaration): boolean {
  return !/^(?:inline|contents|ruby|none|$)/.test(display);
}

function pointIn({ node, at, from }: Piece, offset: number): Point {
  return { node, offset: at + offset - from };
}

function overlap({ from, length }: Piece, start: number, end: number): number {
  return Math.min(end, from + length) - Math.max(start, from);
}

function indexOf(node: ChildNode): number {
  return [...(node.parentNode?.childNodes ?? [])].indexOf(node);
}

/** Whether a text node stands behind a point of another node. */
function isBehind(text: Text, node: Node, offset: number): boolean {
  const next = node.childNodes[offset];
  if (next) return next === text || next.contains(text) || follows(text, next);
  return follows(text, node) && !node.contains(text);
}

function follows(a: Node, b: Node): boolean {
  return (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
