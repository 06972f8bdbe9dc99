import { composedChildren } from './composed-tree';
import { isNeverProse } from './never-prose';
import { rangesOver } from './ranges';

interface Stretch {
  node: Text;
  from: number;
}

/**
 * The ranges of `text.slice(start, end)` where `text` first occurs below `root`, white space aside; none where it does
 * not. For text that was read before and whose nodes are gone.
 */
export function findText(root: Element, text: string, start: number, end: number): Range[] {
  const wanted = squeeze(text);
  if (!wanted) return [];
  const { whole, stretches } = textBelow(root);
  const found = whole.indexOf(wanted);
  if (found < 0) return [];
  const from = found + squeeze(text.slice(0, start)).length;
  const to = from + squeeze(text.slice(start, end)).length;
  if (to <= from) return [];
  const last = stretches.findLastIndex((stretch) => stretch.from < to);
  const first = stretches.findLastIndex((stretch) => stretch.from <= from);
  return rangesOver(
    stretches.slice(first, last + 1).map(({ node, from: start }) => ({
      node,
      start: start < from ? offsetOf(node, from - start) : 0,
      end: offsetOf(node, Math.min(to - start, squeeze(node.data).length) - 1) + 1,
    })),
  );
}

const LEFT_OUT = /[\s·\u00ad\u200b\u2060\ufeff]/;

function squeeze(text: string): string {
  return text.replace(new RegExp(LEFT_OUT, 'g'), '');
}

function textBelow(root: Element): { whole: string; stretches: Stretch[] } {
  const stretches: Stretch[] = [];
  let whole = '';
  const stack = [{ children: composedChildren(root), next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.children[top.next++];
    if (!node) stack.pop();
    else if (node.nodeType === Node.ELEMENT_NODE && !isNeverProse(node as Element)) {
      stack.push({ children: composedChildren(node as Element), next: 0 });
    } else if (node.nodeType === Node.TEXT_NODE) {
      const squeezed = squeeze((node as Text).data);
      if (squeezed) stretches.push({ node: node as Text, from: whole.length });
      whole += squeezed;
    }
  }
  return { whole, stretches };
}

/** Where in the node's data one character of its squeezed text stands. */
function offsetOf({ data }: Text, position: number): number {
  let left = position;
  for (let offset = 0; offset < data.length; offset++) {
    if (LEFT_OUT.test(data[offset] ?? '')) continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return Math.max(0, data.length - 1);
}
