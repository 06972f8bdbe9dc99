import { HIGHLIGHT_NAME } from './highlight-style';

/** Marks the range in place of any earlier one; with `scroll`, brings it into view unless it can be read already. */
export function highlight(range: Range, { scroll }: { scroll: boolean }): void {
  openDetails(range.startContainer);
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(range));
  if (scroll) bringIntoView(range);
}

export function clearHighlight(): void {
  CSS.highlights.delete(HIGHLIGHT_NAME);
}

/** As find-in-page does. */
function openDetails(node: Node): void {
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (element instanceof HTMLDetailsElement) element.open = true;
  }
}

/** Share of the height that stays free above and below. */
const MARGIN = 0.08;
/** Where the start comes to stand after scrolling, as a share of the height. */
const READING_LINE = 0.3;

/** From the innermost scroller outwards, each by as much as is left; what can be read already stays where it is. */
function bringIntoView(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const { top, bottom } = range.getBoundingClientRect();
  let moved = 0;
  for (const scroller of scrollersOf(range)) {
    const view = viewOf(scroller);
    if (isComfortable(top - moved, bottom - moved, view)) continue;
    const wanted = top - moved - view.top - READING_LINE * view.height;
    const most = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    const distance = Math.min(most, Math.max(-scroller.scrollTop, wanted));
    scroller.scrollBy({ top: distance, behavior });
    moved += distance;
  }
}

/** Of a long sentence its beginning is enough. */
function isComfortable(top: number, bottom: number, view: { top: number; height: number }): boolean {
  const margin = MARGIN * view.height;
  const lowest = Math.min(bottom, top + view.height / 2);
  return top >= view.top + margin && lowest <= view.top + view.height - margin;
}

/** The elements that scroll the range up and down, innermost first; the document's own comes last. */
function scrollersOf(range: Range): Element[] {
  const { startContainer } = range;
  const page = document.scrollingElement;
  // Where the root has no overflow of its own, the body's is the window's.
  const scrollsWithPage = getComputedStyle(document.documentElement).overflowY === 'visible';
  const scrollers: Element[] = [];
  for (let element = startContainer.parentElement; element; element = element.parentElement) {
    if (element === page || (element === document.body && scrollsWithPage)) continue;
    if (element.scrollHeight <= element.clientHeight) continue;
    if (/^(?:auto|scroll|overlay)$/.test(getComputedStyle(element).overflowY)) scrollers.push(element);
  }
  return page ? [...scrollers, page] : scrollers;
}

function viewOf(scroller: Element): { top: number; height: number } {
  if (scroller === document.scrollingElement) return { top: 0, height: innerHeight };
  return { top: scroller.getBoundingClientRect().top, height: scroller.clientHeight };
}
