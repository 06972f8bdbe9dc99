import {
  autoUpdate,
  computePosition,
  type Middleware,
  offset,
  type ReferenceElement,
  type SizeOptions,
  shift,
  size,
} from '@floating-ui/dom';
import { choosePlacement, type Edges, GAP, GOOD_ROOM, LEAST_ROOM } from './choose-placement';

/**
 * Keeps the card beside the field, through scrolling and resizing. Where the field leaves no room around it, the card
 * stands beside the text in it that is worked on, as far as the browser tells where that is; else over the field's
 * end, where there is most often no text.
 *
 * @returns the function that ends it.
 */
export function placeCard(card: HTMLElement, field: Element, text: Range | null): () => void {
  const { host } = card.getRootNode() as ShadowRoot;
  const place = async () => {
    // A page that is zoomed by its style sheet zooms all that stands in it; the card's place is reckoned in the window's pixels.
    card.style.zoom = String(1 / host.currentCSSZoom);
    // A field that the page has taken away has no place: the card stays where it was.
    if (!field.isConnected) return;
    const beside = await positionAt(field, card);
    const { x, y } = beside.hasRoom || !isShown(text) ? beside : await positionAt(within(text, field), card);
    const lowest = window.innerHeight - card.offsetHeight - GAP;
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(Math.max(GAP, Math.min(y, lowest)))}px`;
    card.classList.add('placed');
  };
  try {
    return autoUpdate(field, card, place);
  } catch {
    // It goes up from the field, round in circles in a form with controls that are named like the way.
    return centreCard(card);
  }
}

/** Where there is no field to stand beside: near the top of the window. */
export function centreCard(card: HTMLElement): () => void {
  card.style.left = `max(${GAP}px, (100vw - ${card.offsetWidth}px) / 2)`;
  card.style.top = '12vh';
  card.classList.add('placed');
  return () => {};
}

type Available = Parameters<NonNullable<SizeOptions['apply']>>[0];

async function positionAt(
  reference: ReferenceElement,
  card: HTMLElement,
): Promise<{ x: number; y: number; hasRoom: boolean }> {
  let hasRoom = true;
  const roomiest: Middleware = {
    name: 'roomiest',
    fn: ({ placement, rects }) => {
      const { x, y, width, height } = rects.reference;
      const edges: Edges = { left: x, top: y, right: x + width, bottom: y + height };
      const best = choosePlacement(edges, { width: window.innerWidth, height: window.innerHeight });
      hasRoom = best !== null;
      const side = best ?? 'bottom-start';
      return side === placement ? {} : { reset: { placement: side } };
    },
  };
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [roomiest, offset(GAP), shift({ padding: GAP }), size({ padding: GAP, apply: limitHeight })],
  });
  return { x, y, hasRoom };
}

/** The part of the text that can be seen in its field. */
function within(text: Range, field: Element): ReferenceElement {
  return {
    contextElement: field,
    getBoundingClientRect() {
      const [part, box] = [text.getBoundingClientRect(), field.getBoundingClientRect()];
      const left = Math.max(part.left, box.left);
      const top = Math.max(part.top, box.top);
      const right = Math.max(left, Math.min(part.right, box.right));
      const bottom = Math.max(top, Math.min(part.bottom, box.bottom));
      return { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
    },
  };
}

function isShown(text: Range | null): text is Range {
  const { width = 0, height = 0 } = text?.getBoundingClientRect() ?? {};
  return width > 0 && height > 0;
}

function limitHeight({ availableHeight, elements }: Available): void {
  const least = Math.max(LEAST_ROOM, Math.min(GOOD_ROOM, window.innerHeight * 0.45));
  elements.floating.style.setProperty('--room', `${Math.max(availableHeight, least)}px`);
}
