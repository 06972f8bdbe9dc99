import { isNeverProse } from './never-prose';

interface Stretch {
  node: Text;
  from: number;
}

/**
 * The range of `text.slice(start, end)` where `text` next occurs below `root`, white space aside; null where it does
 * not. For text that was read before and whose nodes are gone.
 */
export function findText(root: Element, text: string, start: number, end: number): Range | null {
  const wanted = squeeze(text);
  if (!wanted) return null;
  const { whole, stretches } = textBelow(root);
  const found = whole.indexOf(wanted);
  if (found < 0) return null;
  const from = found + squeeze(text.slice(0, start)).length;
  const to = from + squeeze(text.slice(start, end)).length;
  if (to <= from) return null;
  const range = root.ownerDocument.createRange();
  const [startNode, startOffset] = pointAt(stretches, from);
  const [endNode, endOffset] = pointAt(stretches, to - 1);
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset + 1);
  return range;
}

const LEFT_OUT = /[\s·\u00ad\u200b\u2060\ufeff]/;

function squeeze(text: string): string {
  return text.replace(new RegExp(LEFT_OUT, 'g'), '');
}

function textBelow(root: Element): { whole: string; stretches: Stretch[] } {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node.nodeType === Node.ELEMENT_NODE && isNeverProse(node as Element)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  const stretches: Stretch[] = [];
  let whole = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const squeezed = squeeze((node as Text).data);
    if (!squeezed) continue;
    stretches.push({ node: node as Text, from: whole.length });
    whole += squeezed;
  }
  return { whole, stretches };
}

/** The node and the offset in its data of one character of the squeezed text. */
function pointAt(stretches: readonly Stretch[], position: number): [Text, number] {
  const { node, from } = stretches.findLast((stretch) => stretch.from <= position) as Stretch;
  let left = position - from;
  for (let offset = 0; offset < node.data.length; offset++) {
    if (LEFT_OUT.test(node.data[offset] ?? '')) continue;
    if (left === 0) return [node, offset];
    left -= 1;
  }
  return [node, Math.max(0, node.data.length - 1)];
}
