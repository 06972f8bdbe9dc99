import { type PlainLine, readPlainText } from './plain-text';

/** A line of a plain text as far as it stands in one text node. */
export interface PlainSlice {
  /** Offsets in the node's data, end exclusive. */
  from: number;
  to: number;
  role: PlainLine['role'];
  /** Undefined where the line has begun in a node before. */
  begins: PlainLine['begins'] | undefined;
}

/** What each text node of a `pre` has of its lines, where they are prose; null where they are program text. */
export function plainLinesIn(pre: Element): ReadonlyMap<Node, readonly PlainSlice[]> | null {
  if (pre.querySelector('code, samp, kbd')) return null;
  const nodes = textNodesIn(pre);
  const lines = readPlainText(nodes.map(({ data }) => data).join(''));
  if (!lines) return null;
  const slices = new Map<Node, PlainSlice[]>();
  let at = 0;
  let next = 0;
  for (const node of nodes) {
    const { length } = node.data;
    const own: PlainSlice[] = [];
    for (let line = lines[next]; line && line.start < at + length; line = lines[next]) {
      const begins = line.start >= at ? line.begins : undefined;
      const from = Math.max(0, line.start - at);
      own.push({ from, to: Math.min(length, line.end - at), role: line.role, begins });
      if (line.end > at + length) break;
      next += 1;
    }
    slices.set(node, own);
    at += length;
  }
  return slices;
}

function textNodesIn(element: Element): Text[] {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (texts.nextNode()) nodes.push(texts.currentNode as Text);
  return nodes;
}
