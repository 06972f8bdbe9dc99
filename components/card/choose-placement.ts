/** Between card and field, and between card and window edge, in CSS pixels. */
export const GAP = 8;
/** Height in which the card can show some lines of text between its header and its buttons. */
export const LEAST_ROOM = 220;
/** Height from which the space below is good enough, however much there is above. */
export const GOOD_ROOM = 340;
const CARD_WIDTH = 380;

export interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Side = 'bottom-start' | 'top-start' | 'right-start' | 'left-start';

/**
 * The side of the field, or of a part of it, on which the card covers none of it: below, else above, else beside it.
 * The card's own size doesn't count, so that it stays where it is when it grows. CSS pixels of the window.
 *
 * @returns null where no side has room.
 */
export function choosePlacement(field: Edges, window: { width: number; height: number }): Side | null {
  const below = window.height - field.bottom - 2 * GAP;
  const above = field.top - 2 * GAP;
  if (below >= GOOD_ROOM || (below >= above && below >= LEAST_ROOM)) return 'bottom-start';
  if (above >= LEAST_ROOM) return 'top-start';
  if (below >= LEAST_ROOM) return 'bottom-start';
  if (window.width - field.right >= CARD_WIDTH + 2 * GAP) return 'right-start';
  if (field.left >= CARD_WIDTH + 2 * GAP) return 'left-start';
  return null;
}
