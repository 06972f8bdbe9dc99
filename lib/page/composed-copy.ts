import { composedChildren } from './composed-tree';

export interface ComposedCopy {
  copy: Document;
  /** The live element behind each of the copy's, by its number. */
  originals: Element[];
}

/**
 * A plain document with what the live one shows across its shadow roots and frames. Its elements carry their number
 * in `originals` in the attribute `mark`. Null where it is too large or too deep.
 */
export function copyComposed(
  document: Document,
  mark: string,
  { mostElements, deepest }: { mostElements: number; deepest: number },
): ComposedCopy | null {
  const copy = document.implementation.createHTMLDocument('');
  copy.documentElement.setAttribute('lang', document.documentElement.getAttribute('lang') ?? '');
  copy.head.replaceWith(copy.importNode(document.head, true));
  const originals: Element[] = [];
  const adopt = (original: Element, made: Element) => {
    made.setAttribute(mark, String(originals.length));
    originals.push(original);
    return { made, children: composedChildren(original), next: 0 };
  };

  const stack = [adopt(document.body, copy.body)];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.children[top.next++];
    if (!node) stack.pop();
    else if (node.nodeType === Node.TEXT_NODE) top.made.append(copy.importNode(node));
    else if (node.nodeType === Node.ELEMENT_NODE) {
      if (originals.length > mostElements || stack.length > deepest) return null;
      const made = plainCopy(node as Element, copy);
      top.made.append(made);
      stack.push(adopt(node as Element, made));
    }
  }
  return { copy, originals };
}

/** Frames and custom elements become boxes: of their own names nothing would be known. */
function plainCopy(element: Element, copy: Document): Element {
  const isFrameBody = element.localName === 'body' || element.localName === 'frameset';
  if (isFrameBody || element.localName === 'iframe' || element.localName === 'frame') {
    return copy.createElement('div');
  }
  if (!element.shadowRoot || !element.localName.includes('-')) return copy.importNode(element);
  const isInline = getComputedStyle(element).display === 'inline';
  const made = copy.createElement(isInline && !hasBlocks(element.shadowRoot) ? 'span' : 'div');
  for (const { name, value } of element.attributes) {
    if (name === 'class' || name === 'id' || name === 'role' || name === 'hidden')
      made.setAttribute(name, value);
  }
  return made;
}

function hasBlocks(root: ShadowRoot): boolean {
  return root.querySelector('p, div, section, article, main, ul, ol, table, h1, h2, h3') !== null;
}
