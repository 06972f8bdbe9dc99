import { linkOf } from './link-of';

/**
 * The tree as it is laid out: open shadow roots in place of their hosts' own children, slots with what is assigned to
 * them, and frames of the same origin with the document that they show.
 */
export function composedChildren(element: Element): ArrayLike<Node> {
  const shadowRoot = linkOf(element, 'shadowRoot');
  if (shadowRoot) return shadowRoot.childNodes;
  if (isFrame(element)) return frameChildren(element);
  const children = linkOf(element, 'childNodes');
  if (element.localName !== 'slot' || !('assignedNodes' in element)) return children;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned : children;
}

export function composedParent(node: Node): Element | null {
  const slot = linkOf(node as Node & Partial<Slottable>, 'assignedSlot');
  if (slot) return slot;
  const parent = linkOf(node, 'parentNode');
  if (!parent) return null;
  const type = linkOf(parent, 'nodeType');
  if (type === Node.ELEMENT_NODE) return parent as Element;
  if (type === Node.DOCUMENT_NODE) return (parent as Document).defaultView?.frameElement ?? null;
  return (parent as Partial<ShadowRoot>).host ?? null;
}

/** The document, and the open shadow roots and readable frames' documents in it, at any depth. */
export function composedRoots(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const host of root.querySelectorAll(HOSTS)) {
      const shadowRoot = linkOf(host, 'shadowRoot');
      if (shadowRoot) roots.push(shadowRoot);
    }
    for (const frame of root.querySelectorAll('iframe, frame')) {
      const inner = readableBody(frame)?.ownerDocument;
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

/** These can't have a shadow root, and make up half of a page: to pass them over saves time. */
const HOSTS =
  ':not(a, img, svg, path, g, use, ul, ol, li, b, i, em, strong, br, script, style, link, meta, button, input, table, tbody, tr, td, source)';

export function isFrame(element: Element): boolean {
  return element.localName === 'iframe' || element.localName === 'frame';
}

function frameChildren(frame: Element): ArrayLike<Node> {
  const body = readableBody(frame);
  return body ? [body] : [];
}

/** Advertisements and widgets come in frames as well: small ones, with few words. */
const LEAST_SHARE_OF_VIEW = 0.2;
const LEAST_CHARACTERS = 400;

function readableBody(frame: Element): HTMLElement | null {
  const body = contentDocumentOf(frame)?.body;
  const view = frame.ownerDocument.defaultView;
  if (!body || !view) return null;
  const area = frame.clientWidth * frame.clientHeight;
  if (area < LEAST_SHARE_OF_VIEW * view.innerWidth * view.innerHeight) return null;
  return body.localName === 'frameset' || body.innerText.length >= LEAST_CHARACTERS ? body : null;
}

/** Null where it is of another origin. */
export function contentDocumentOf(frame: Element): Document | null {
  return (frame as HTMLIFrameElement).contentDocument ?? null;
}
