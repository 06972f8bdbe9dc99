import {
  autoUpdate,
  computePosition,
  type Middleware,
  offset,
  type SizeOptions,
  shift,
  size,
} from '@floating-ui/dom';
import { choosePlacement, GAP, GOOD_ROOM, LEAST_ROOM } from './choose-placement';

/**
 * Keeps the card beside the field, through scrolling and resizing.
 *
 * @returns the function that ends it.
 */
export function placeCard(card: HTMLElement, field: Element): () => void {
  const place = async () => {
    // A field that the page has taken away has no place: the card stays where it was.
    if (!field.isConnected) return;
    const { x, y } = await computePosition(field, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        roomiest,
        offset(GAP),
        shift({ padding: GAP }),
        size({ padding: GAP, apply: limitHeight }),
      ],
    });
    const lowest = window.innerHeight - card.offsetHeight - GAP;
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(Math.max(GAP, Math.min(y, lowest)))}px`;
    card.classList.add('placed');
  };
  return autoUpdate(field, card, place);
}

/** Where there is no field to stand beside: near the top of the window. */
export function centreCard(card: HTMLElement): void {
  card.style.left = `max(${GAP}px, (100vw - ${card.offsetWidth}px) / 2)`;
  card.style.top = '12vh';
  card.classList.add('placed');
}

type Available = Parameters<NonNullable<SizeOptions['apply']>>[0];

const roomiest: Middleware = {
  name: 'roomiest',
  fn: ({ placement, rects }) => {
    const { x, y, width, height } = rects.reference;
    const field = { left: x, top: y, right: x + width, bottom: y + height };
    const best = choosePlacement(field, { width: window.innerWidth, height: window.innerHeight });
    return best === placement ? {} : { reset: { placement: best } };
  },
};

function limitHeight({ availableHeight, elements }: Available): void {
  const least = Math.max(LEAST_ROOM, Math.min(GOOD_ROOM, window.innerHeight * 0.45));
  elements.floating.style.setProperty('--room', `${Math.max(availableHeight, least)}px`);
}
