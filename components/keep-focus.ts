/**
 * When what has the focus goes away, as a button does that has done its work, `place` takes the focus; else the next
 * press of Tab would begin at the top again, and a screen reader would be lost.
 */
export function keepFocus(root: Element | ShadowRoot, place: () => HTMLElement | null): void {
  let focused: Element | null = null;
  root.addEventListener('focusin', ({ target }) => {
    focused = target as Element;
  });
  new MutationObserver(() => {
    if (!focused || focused.isConnected) return;
    focused = null;
    if (document.activeElement === document.body) place()?.focus({ preventScroll: true });
  }).observe(root, { childList: true, subtree: true });
}
