export interface CardKeys {
  /** Moves between edits. */
  step(by: 1 | -1): void;
  /** Takes the current edit and goes on; where there is none, does what the main button does. */
  take(): void;
  /** Refuses the current edit. */
  refuse(): void;
  /** Refuses the current edit, or takes it back. */
  toggle(): void;
  /** Makes all edits that aren't refused. */
  accept(): void;
  close(): void;
}

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Handles the keys pressed in the card. Listens on the window in the capture phase: before the page's own
 * listeners, which get to see nothing of what is typed here, whatever they stop on the way down. A key that closes the
 * card is kept from the page until it is released.
 *
 * @param views the windows that keys can go to: the card's, and that of the frame that its field is in.
 * @returns keeps all that is pressed in these windows from card and page, until the function is called that it returns.
 */
export function listenToKeys(
  host: Element,
  root: ShadowRoot,
  keys: CardKeys,
  views: readonly Window[],
  signal: AbortSignal,
): () => () => void {
  const held = new Set<string>();
  let isOnHold = false;
  const onKey = (event: KeyboardEvent) => {
    const { type, code, isTrusted } = event;
    if (isTrusted && type === 'keyup') held.delete(code);
    if (!event.composedPath().includes(host) && !(isOnHold && isTrusted)) return;
    event.stopImmediatePropagation();
    if (!isTrusted) return;
    if (type === 'keydown') held.add(code);
    if (isOnHold || (type === 'keydown' && handle(event, root, keys))) event.preventDefault();
  };
  listenIn(views, onKey, signal);
  signal.addEventListener('abort', () => {
    for (const code of held) keepUntilReleased(code, views);
  });
  return () => {
    isOnHold = true;
    return () => {
      isOnHold = false;
    };
  };
}

/** The field has the focus again by then, and pages send a text when Enter is repeated or released in its field. */
function keepUntilReleased(code: string, views: readonly Window[]): void {
  const released = new AbortController();
  const keep = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.code !== code) return;
    // Pressed anew: its release was told to another window.
    const isPressed = event.type === 'keydown' && !event.repeat;
    if (isPressed || event.type === 'keyup') released.abort();
    if (isPressed) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  listenIn(views, keep, released.signal);
}

function listenIn(
  views: readonly Window[],
  onKey: (event: KeyboardEvent) => void,
  signal: AbortSignal,
): void {
  for (const view of views) {
    for (const type of KEY_EVENTS) view.addEventListener(type, onKey, { capture: true, signal });
  }
}

/** True: done with; false: the browser's own action follows. */
function handle(event: KeyboardEvent, root: ShadowRoot, keys: CardKeys): boolean {
  const { key, repeat } = event;
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) {
    if (key !== 'Enter') return false;
    if (!repeat) keys.accept();
    return true;
  }
  const focused = root.activeElement?.localName;
  const isOnControl = focused === 'button' || focused === 'input';
  switch (key) {
    case 'Escape':
      keys.close();
      return true;
    case 'ArrowLeft':
    case 'ArrowRight':
      // Between the styles the browser moves.
      if (focused === 'input') return false;
      keys.step(key === 'ArrowLeft' ? -1 : 1);
      return true;
    case 'Delete':
    case 'Backspace':
      if (!repeat) keys.refuse();
      return true;
    case ' ':
      if (isOnControl) return false;
      if (!repeat) keys.toggle();
      return true;
    case 'Enter':
      if (focused === 'button') return false;
      if (!repeat) keys.take();
      return true;
    case 'Tab':
      return cycleFocus(root, event.shiftKey);
    default:
      return false;
  }
}

/** From the last stop to the first, and back; in between the browser moves the focus. */
function cycleFocus(root: ShadowRoot, backwards: boolean): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>('[tabindex="0"], button, input:checked')];
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const isAtEnd = backwards ? at <= 0 : at === stops.length - 1;
  if (!isAtEnd) return false;
  stops.at(backwards ? -1 : 0)?.focus();
  return true;
}
