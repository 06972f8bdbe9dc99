/**
 * Puts a text on the clipboard, within a click or key press. By a command, because `navigator.clipboard` is missing
 * on pages without HTTPS and pages can forbid it.
 *
 * @returns whether it worked.
 */
export function copyText(text: string): boolean {
  let isDone = false;
  const onCopy = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isDone = true;
  };
  window.addEventListener('copy', onCopy, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  return isDone;
}
