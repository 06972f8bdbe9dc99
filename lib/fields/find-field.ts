export type TextField = HTMLTextAreaElement | HTMLInputElement;

export type FoundField =
  | { ok: true; field: TextField }
  | { ok: false; type: 'no-field' | 'rich-text' | 'not-text' | 'other-frame' };

/**
 * The field that has the focus (a right click focuses the field it hits, too), looked for through open
 * shadow roots and frames of the same origin. Passwords are found as well, so that they can be refused by name.
 */
export function findField(document: Document): FoundField {
  const element = deepActiveElement(document);
  if (!element) return { ok: false, type: 'no-field' };
  if (element.localName === 'iframe' || element.localName === 'frame')
    return { ok: false, type: 'other-frame' };
  if (isTextField(element)) return { ok: true, field: element };
  if (element.localName === 'input') return { ok: false, type: 'not-text' };
  if ((element as HTMLElement).isContentEditable || element.ownerDocument.designMode === 'on')
    return { ok: false, type: 'rich-text' };
  return { ok: false, type: 'no-field' };
}

function deepActiveElement(document: Document): Element | null {
  let element = document.activeElement;
  for (;;) {
    const inner = element?.shadowRoot?.activeElement ?? frameDocument(element)?.activeElement;
    if (!inner) return element;
    element = inner;
  }
}

function frameDocument(element: Element | null): Document | null {
  if (element?.localName !== 'iframe' && element?.localName !== 'frame') return null;
  return (element as HTMLIFrameElement).contentDocument;
}

const TEXT_INPUTS = new Set(['text', 'search', 'email', 'url', 'password']);

/** By name, not `instanceof`: a frame's elements belong to another realm. */
function isTextField(element: Element): element is TextField {
  if (element.localName === 'textarea') return true;
  return element.localName === 'input' && TEXT_INPUTS.has((element as HTMLInputElement).type);
}
