import { composedParent, contentDocumentOf, isFrame } from './composed-tree';
import { HIGHLIGHT_NAME } from './highlight-style';
import { isFolded, isUntilFound } from './visibility';

/**
 * Marks the ranges in place of any earlier ones. With `scroll`, unfolds what they are folded into and brings the first into
 * view unless it can be read.
 */
export function highlight(
  document: Document,
  ranges: readonly Range[],
  { scroll }: { scroll: boolean },
): void {
  clearHighlight(document);
  for (const [view, own] of byWindow(ranges))
    view.CSS.highlights.set(HIGHLIGHT_NAME, new view.Highlight(...own));
  if (!scroll) return;
  for (const { startContainer } of ranges) uncover(startContainer);
  const [first] = ranges;
  if (first) bringIntoView(first);
}

export function clearHighlight(document: Document): void {
  document.defaultView?.CSS.highlights.delete(HIGHLIGHT_NAME);
  for (const frame of document.querySelectorAll('iframe, frame')) {
    const inner = contentDocumentOf(frame);
    if (inner) clearHighlight(inner);
  }
}

/** It stands in what only the page itself can unfold: an accordion or a tab that its scripts open. */
export function isFoldedAway({ startContainer }: Range): boolean {
  const holder = composedParent(startContainer);
  if (holder && !holder.checkVisibility({ visibilityProperty: true })) return true;
  for (let element = holder; element; element = composedParent(element))
    if (isFolded(element, getComputedStyle(element))) return true;
  return false;
}

type View = Window & typeof globalThis;

/** Each document has a registry of its own, and frames one each. */
function byWindow(ranges: readonly Range[]): Map<View, Range[]> {
  const found = new Map<View, Range[]>();
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument?.defaultView;
    if (view) found.set(view, [...(found.get(view) ?? []), range]);
  }
  return found;
}

/** As find-in-page does. */
function uncover(node: Node): void {
  for (let element = composedParent(node); element; element = composedParent(element)) {
    if (element.localName === 'details') element.setAttribute('open', '');
    if (!isUntilFound(element)) continue;
    element.dispatchEvent(new Event('beforematch', { bubbles: true }));
    element.removeAttribute('hidden');
  }
}

/** Share of the height that stays free above and below. */
const MARGIN = 0.08;
/** Where the start comes to stand after scrolling, as a share of the height. */
const READING_LINE = 0.3;

/** From the innermost scroller outwards, each by as much as is left; what can be read already stays where it is. */
function bringIntoView(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  let { top, bottom } = range.getBoundingClientRect();
  const move = (distance: number) => {
    top += distance;
    bottom += distance;
  };
  for (let element = composedParent(range.startContainer); element; element = composedParent(element)) {
    if (isFrame(element)) move(element.getBoundingClientRect().top + element.clientTop);
    const scroller = scrollerAt(element);
    if (!scroller) continue;
    const view = viewOf(scroller);
    if (isComfortable(top, bottom, view)) continue;
    const wanted = top - view.top - READING_LINE * view.height;
    const most = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    const distance = Math.min(most, Math.max(-scroller.scrollTop, wanted));
    scroller.scrollBy({ top: distance, behavior });
    move(-distance);
  }
}

/** Of a long sentence its beginning is enough. */
function isComfortable(top: number, bottom: number, view: { top: number; height: number }): boolean {
  const margin = MARGIN * view.height;
  const lowest = Math.min(bottom, top + view.height / 2);
  return top >= view.top + margin && lowest <= view.top + view.height - margin;
}

/** The element if it scrolls its content up and down; at a document's root, what scrolls the document. */
function scrollerAt(element: Element): Element | null {
  const { documentElement, scrollingElement, body } = element.ownerDocument;
  if (element === documentElement) return scrollingElement;
  if (element === scrollingElement) return null;
  // Where the root has no overflow of its own, the body's is the window's.
  if (element === body && getComputedStyle(documentElement).overflowY === 'visible') return null;
  if (element.scrollHeight <= element.clientHeight) return null;
  return /^(?:auto|scroll|overlay)$/.test(getComputedStyle(element).overflowY) ? element : null;
}

function viewOf(scroller: Element): { top: number; height: number } {
  const { scrollingElement, defaultView } = scroller.ownerDocument;
  if (scroller === scrollingElement)
    return { top: 0, height: defaultView?.innerHeight ?? scroller.clientHeight };
  return { top: scroller.getBoundingClientRect().top, height: scroller.clientHeight };
}
