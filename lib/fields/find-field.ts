import { contentDocumentOf, isFrame } from '../page/composed-tree';
import { linkOf } from '../page/link-of';

export type PlainField = HTMLTextAreaElement | HTMLInputElement;

/** A plain field, or the outermost element of a text that can be edited in place (an editing host). */
export type TextField = HTMLElement;

export type FoundField =
  | { ok: true; field: TextField }
  | { ok: false; type: 'no-field' | 'not-text' | 'other-frame' };

/**
 * The field that has the focus (a right click focuses the field it hits, too), looked for through open
 * shadow roots and frames of the same origin. Passwords are found as well, so that they can be refused by name.
 */
export function findField(document: Document): FoundField {
  const element = deepActiveElement(document);
  if (!element) return { ok: false, type: 'no-field' };
  if (isFrame(element)) return { ok: false, type: 'other-frame' };
  if (isPlainField(element)) return { ok: true, field: element };
  if (element.localName === 'input') return { ok: false, type: 'not-text' };
  const host = editingHostOf(element);
  return host ? { ok: true, field: host } : { ok: false, type: 'no-field' };
}

const TEXT_INPUTS = new Set(['text', 'search', 'email', 'url', 'password']);

/** By name, not `instanceof`: a frame's elements belong to another realm. */
export function isPlainField(element: Element): element is PlainField {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && TEXT_INPUTS.has((element as HTMLInputElement).type);
}

function deepActiveElement(document: Document): Element | null {
  let element = document.activeElement;
  for (;;) {
    const inner =
      element?.shadowRoot?.activeElement ??
      (element && isFrame(element) ? contentDocumentOf(element)?.activeElement : null);
    if (!inner) return element;
    element = inner;
  }
}

/** The whole body where the document is in design mode. */
function editingHostOf(element: Element): HTMLElement | null {
  if (!(element as HTMLElement).isContentEditable) return null;
  let host = element as HTMLElement;
  for (let up: HTMLElement | null = host; up?.isContentEditable; up = linkOf(up, 'parentElement')) {
    host = up;
    if (host.localName === 'body') break;
  }
  return host.localName === 'html' ? host.ownerDocument.body : host;
}
