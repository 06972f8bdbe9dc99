import { type BlockRole, isUnderPicture, roleOf } from './block-role';
import { BlockText, type Piece } from './block-text';
import { composedChildren } from './composed-tree';
import { isDataTable } from './data-table';
import { isFact } from './description-list';
import { isNeverProse } from './never-prose';
import { type PlainSlice, plainLinesIn } from './plain-pre';
import { isAllHidden, visibilityOf } from './visibility';

export interface TextBlock extends BlockRole {
  text: string;
  pieces: Piece[];
}

/**
 * The visible text below `root` in the order of the layout's tree, cut into blocks where the layout does. Only text whose parent
 * element `keeps` is taken, and only elements that `enters` are gone into.
 */
export function collectBlocks(
  root: Element,
  keeps: (element: Element) => boolean,
  enters: (element: Element) => boolean,
  visibility = visibilityOf,
): TextBlock[] {
  const collector = new Collector(keeps, enters, visibility);
  collector.walk(root);
  return collector.blocks;
}

const KEEPS_LINES = /^(?:pre|break-spaces)/;
const LINE_END = new Set(['br', 'hr']);

interface Frame {
  element: Element;
  children: ArrayLike<Node>;
  next: number;
  isBlock: boolean;
  /** A `dt` whose value follows in the same row. */
  isName: boolean;
  showsText: boolean;
  role: BlockRole;
  inRow: boolean;
  /** Line breaks in its text are shown as such. */
  keepsLines: boolean;
  /** Of the outermost `pre`. */
  plainLines: ReturnType<typeof plainLinesIn> | undefined;
}

class Collector {
  readonly blocks: TextBlock[] = [];
  private current = new BlockText();
  /** The element that the current block's first text stands in. */
  private host: Frame | undefined;
  private hadBreak = false;
  private readonly keeps: (element: Element) => boolean;
  private readonly enters: (element: Element) => boolean;
  private readonly visibility: typeof visibilityOf;

  constructor(
    keeps: (element: Element) => boolean,
    enters: (element: Element) => boolean,
    visibility: typeof visibilityOf,
  ) {
    this.keeps = keeps;
    this.enters = enters;
    this.visibility = visibility;
  }

  /** With a stack of its own: a page may nest deeper than calls can. */
  walk(root: Element): void {
    const stack: Frame[] = [];
    const first = this.open(root, undefined);
    if (first) stack.push(first);
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const node = frame.children[frame.next++];
      if (!node) {
        stack.pop();
        this.close(frame, stack.at(-1));
        continue;
      }
      if (node.nodeType === Node.TEXT_NODE) this.take(node as Text, frame);
      else if (node.nodeType === Node.ELEMENT_NODE) {
        const inner = this.open(node as Element, frame);
        if (inner) stack.push(inner);
      }
    }
    this.flush();
  }

  private open(element: Element, outer: Frame | undefined): Frame | undefined {
    const { localName } = element;
    if (LINE_END.has(localName)) this.lineEnd(outer?.inRow ?? false, localName === 'hr');
    if (isNeverProse(element) || !this.enters(element)) return undefined;
    const style = getComputedStyle(element);
    const visibility = this.visibility(element, style);
    if (isAllHidden(visibility)) return undefined;
    const isOfFact = isFact(element);
    const isBlock = isOfFact || startsBlock(element, style);
    const inOuterRow = outer?.inRow ?? false;
    const inRow = inOuterRow || isOfFact || (localName === 'tr' && isDataTable(element));
    const isName = isOfFact && localName === 'dt';
    if (isBlock && (isName || !isOfFact)) this.boundary(element, inOuterRow);
    return {
      element,
      children: composedChildren(element),
      next: 0,
      isBlock,
      isName,
      showsText: visibility === 'shown' && this.keeps(element),
      role: roleOf(element) ?? outer?.role ?? { kind: 'paragraph' },
      inRow,
      keepsLines: KEEPS_LINES.test(style.whiteSpace),
      plainLines:
        outer?.plainLines === undefined && localName === 'pre' ? plainLinesIn(element) : outer?.plainLines,
    };
  }

  private close({ element, isBlock, isName }: Frame, outer: Frame | undefined): void {
    if (isName) this.current.cell();
    else if (isBlock) this.boundary(element, outer?.inRow ?? false);
  }

  private take(node: Text, frame: Frame): void {
    if (!frame.showsText) return;
    const slices = frame.plainLines?.get(node);
    if (slices) {
      for (const slice of slices) this.takeSlice(node, frame, slice);
      return;
    }
    const lines = linesIn(frame);
    for (const [index, part] of (lines === 'soft'
      ? paragraphsIn(node.data)
      : [wholeOf(node.data)]
    ).entries()) {
      if (index > 0) this.flush();
      this.current.append(node, lines, part);
      this.setHost(frame);
    }
    if (/\S/.test(node.data)) this.hadBreak = false;
  }

  private takeSlice(node: Text, frame: Frame, { from, to, role, begins }: PlainSlice): void {
    if (begins === 'block') this.flush();
    else if (begins === 'line') this.current.line(false);
    else if (begins) this.current.space();
    this.current.append(node, undefined, { from, to });
    this.setHost({ ...frame, role });
  }

  private setHost(frame: Frame): void {
    if (this.current.text) this.host ??= frame;
  }

  private lineEnd(inRow: boolean, isRule: boolean): void {
    if (inRow) this.current.space();
    else if (this.hadBreak || isRule) this.flush();
    else this.current.line(true);
    this.hadBreak = true;
  }

  private boundary(element: Element, inRow: boolean): void {
    if (!inRow) this.flush();
    else if (element.localName === 'td' || element.localName === 'th') this.current.cell();
    else this.current.space();
  }

  private flush(): void {
    this.hadBreak = false;
    const { text, pieces } = this.current;
    if (this.host) {
      const { role, element } = this.host;
      const isCaption = role.kind === 'paragraph' && isUnderPicture(element, text);
      this.blocks.push({ ...role, ...(isCaption && { kind: 'caption' }), text, pieces });
    }
    this.current = new BlockText();
    this.host = undefined;
  }
}

const wholeOf = (data: string) => ({ from: 0, to: data.length });

/** Offsets of what empty lines part. */
function paragraphsIn(data: string): { from: number; to: number }[] {
  const gaps = [...data.matchAll(/\n[^\S\n]*(?=\n)/g)].map(({ index }) => index);
  return [0, ...gaps].map((from, at) => ({ from, to: gaps[at] ?? data.length }));
}

/** In a row of a table a line break is a blank, as `br` is. */
function linesIn({ role, keepsLines, inRow }: Frame): 'hard' | 'soft' | undefined {
  if (role.kind === 'code') return 'hard';
  return keepsLines && !inRow ? 'soft' : undefined;
}

function startsBlock(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.localName === 'td' || element.localName === 'th') return true;
  if (/^(?:inline|contents|ruby|none$|$)/.test(style.display)) return false;
  // A floating initial is the first letter of its paragraph.
  return style.float === 'none' || style.float === '' || (element.textContent ?? '').trim().length > 2;
}
