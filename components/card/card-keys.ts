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

/**
 * Handles the keys pressed in the card. Listens on the window in the capture phase: before the page's own
 * listeners, which get to see nothing of what is typed here, whatever they stop on the way down. A key that closes the
 * card is kept from the page until it is released.
 */
export function listenToKeys(host: Element, root: ShadowRoot, keys: CardKeys, signal: AbortSignal): void {
  const capture = { capture: true, signal };
  const isOurs = (event: Event) => event.composedPath().includes(host);
  const held = new Set<string>();
  window.addEventListener(
    'keydown',
    (event) => {
      if (!isOurs(event)) return;
      event.stopImmediatePropagation();
      if (!event.isTrusted) return;
      held.add(event.code);
      if (handle(event, root, keys)) event.preventDefault();
    },
    capture,
  );
  window.addEventListener('keyup', ({ code }) => held.delete(code), capture);
  for (const type of ['keyup', 'keypress']) {
    window.addEventListener(type, (event) => isOurs(event) && event.stopImmediatePropagation(), capture);
  }
  signal.addEventListener('abort', () => held.forEach(keepUntilReleased));
}

/** The field has the focus again by then, and pages send a text when Enter is repeated or released in its field. */
function keepUntilReleased(code: string): void {
  const released = new AbortController();
  const keep = (event: KeyboardEvent) => {
    if (event.code !== code) return;
    // Pressed anew: its release was told to another window.
    const isPressed = event.type === 'keydown' && !event.repeat;
    if (isPressed || event.type === 'keyup') released.abort();
    if (isPressed) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(type, keep, { capture: true, signal: released.signal });
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
