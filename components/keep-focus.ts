/**
 * When what has the focus goes away, as a button does that has done its work, `refocus` puts it elsewhere; else the next
 * press of Tab would begin at the top again, and a screen reader would be lost.
 */
export function keepFocus(root: Element | ShadowRoot, refocus: () => void): void {
  let focused: Element | null = null;
  root.addEventListener('focusin', ({ target }) => {
    focused = target as Element;
  });
  new MutationObserver(() => {
    if (!focused || focused.isConnected) return;
    focused = null;
    if (document.activeElement === document.body) refocus();
  }).observe(root, { childList: true, subtree: true });
}
