import { render } from 'preact';
import { composedParent } from '@/lib/page/composed-tree';
import colours from '../colours.css?inline';
import { keepFocus } from '../keep-focus';
import review from '../review/review.css?inline';
import { Card, type CardProps } from './card';
import css from './card.css?inline';
import { type CardKeys, listenToKeys } from './card-keys';
import { guardClicks } from './guard-clicks';
import { centreCard, placeCard } from './place-card';

export interface MountedCard {
  /** Puts the focus into the card. */
  focus(): void;
  /** Puts it on the main button. */
  focusMain(): void;
  /** Does what the main button does. */
  confirm(): void;
  hasFocus(): boolean;
  /** Whether it still stands in the page. */
  isThere(): boolean;
  /** Keeps all keys from card, field and page, until the function is called that it returns. */
  holdKeys(): () => void;
  remove(): void;
}

interface CardOptions extends CardProps {
  keys: CardKeys;
  /** What the card stands beside; null: nothing, it stands in the middle. */
  field: HTMLElement | null;
  /** Where the text stands in it that is worked on; null where the browser doesn't tell. */
  text: Range | null;
}

export const HOST_NAME = 'sotto-card';

/**
 * Shows the card in the top layer, in a closed shadow root whose styles no page policy binds. Takes the focus.
 */
export function mountCard({ keys, field, text, ...props }: CardOptions): MountedCard {
  const listening = new AbortController();
  const host = elementOfNobody(HOST_NAME);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  homeFor(field).append(host);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(colours + review + css);
  root.adoptedStyleSheets = [sheet];
  host.showPopover();
  render(<Card {...props} />, root);
  keepEventsInside(host, listening.signal);
  const views = new Set([window, field?.ownerDocument.defaultView ?? window]);
  const holdKeys = listenToKeys(host, root, keys, [...views], listening.signal);

  const card = root.querySelector<HTMLElement>('.card');
  const foot = root.querySelector<HTMLElement>('.foot');
  if (!card || !foot) throw new Error('The card did not render');
  const stopPlacing = field ? placeCard(card, field, text) : centreCard(card);
  const focus = () => card.focus({ preventScroll: true });
  focus();
  keepFocus(root, focus);
  const raise = () => {
    host.hidePopover();
    host.showPopover();
  };
  guardClicks({ card, foot, root, raise, signal: listening.signal });
  const main = () => root.querySelector<HTMLButtonElement>('button.primary');

  const remove = () => {
    listening.abort();
    stopPlacing();
    render(null, root);
    host.remove();
  };
  return {
    focus,
    focusMain: () => main()?.focus({ preventScroll: true }),
    confirm: () => main()?.click(),
    hasFocus: () => root.activeElement !== null,
    isThere: () => host.isConnected,
    holdKeys,
    remove,
  };
}

/**
 * An element that is no custom one of the page's, whatever the page has registered under its name. A class of the page
 * would get hold of the root even though it is closed: an element's internals tell of the roots that were attached to
 * it as a custom element.
 */
function elementOfNobody(name: string): HTMLElement {
  return document.implementation.createHTMLDocument('').createElement(name);
}

const MODAL = 'dialog:modal, [popover]:popover-open, [aria-modal="true"]';

/** The modal that the field is in, because everything outside of it is inert or loses the focus; else the page. */
function homeFor(field: HTMLElement | null): Element {
  for (let element: Element | null = field; element; element = composedParent(element)) {
    if (element.ownerDocument === document && element.matches(MODAL)) return element;
  }
  return document.documentElement;
}

const POINTER_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'wheel',
];

/** Pages close menus and boxes on a click elsewhere: a click in the card is none of theirs. */
function keepEventsInside(host: Element, signal: AbortSignal): void {
  for (const type of POINTER_EVENTS) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  }
}
