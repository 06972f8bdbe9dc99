/** How long something must have been seen where it is before it can be clicked, in ms: as long as browsers' own prompts wait. */
const SEEN_MS = 500;
/** What moves by less is still under the pointer, in CSS pixels. */
const STILL_PX = 8;

interface GuardOptions {
  card: HTMLElement;
  /** Where its buttons are. */
  foot: HTMLElement;
  root: ShadowRoot;
  /** Brings the card to the front. */
  raise(): void;
  signal: AbortSignal;
}

/**
 * Keeps a click from buttons whose work lasts (`data-lasting`) until the card could be seen, uncovered and where it is
 * now, for half a second (`data-steady`): pages can draw over it or move it under the pointer, and its buttons move when
 * edits come in. A click that came too early brings the card to the front. Keys always count, as they go to the card.
 */
export function guardClicks({ card, foot, root, raise, signal }: GuardOptions): void {
  keepSteady(card, foot, signal);
  const onClick = (event: Event) => {
    const isByPointer = (event as PointerEvent).pointerType !== '';
    const isLasting = (event.target as Element).closest('[data-lasting]') !== null;
    if (!isByPointer || !isLasting || 'steady' in card.dataset) return;
    event.stopImmediatePropagation();
    raise();
  };
  root.addEventListener('click', onClick, { capture: true, signal });
}

/** Marks the card as steady while it is. */
function keepSteady(card: HTMLElement, foot: HTMLElement, signal: AbortSignal): void {
  let isSeen = false;
  let place = foot.getBoundingClientRect();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    delete card.dataset.steady;
    clearTimeout(timer);
    if (!isSeen) return;
    timer = setTimeout(() => {
      card.dataset.steady = '';
    }, SEEN_MS);
  };
  const look = () => {
    const now = foot.getBoundingClientRect();
    if (isStill(place, now)) return;
    place = now;
    begin();
  };
  const resized = new ResizeObserver(look);
  resized.observe(card);
  resized.observe(foot);
  const placed = new MutationObserver(look);
  placed.observe(card, { attributeFilter: ['style'] });
  const seen = new IntersectionObserver((entries) => {
    isSeen = (entries.at(-1) as SeenEntry).isVisible;
    begin();
  }, WHOLLY_SEEN);
  seen.observe(card);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const observer of [resized, placed, seen]) observer.disconnect();
  });
}

/** The browser's own word on whether anything is drawn over an element; not yet among TypeScript's types. */
const WHOLLY_SEEN = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
type SeenEntry = IntersectionObserverEntry & { isVisible: boolean };

function isStill(a: DOMRect, b: DOMRect): boolean {
  const edges = ['left', 'top', 'right', 'bottom'] as const;
  return edges.every((edge) => Math.abs(a[edge] - b[edge]) < STILL_PX);
}
