import { composedParent, isFrame } from '../page/composed-tree';
import type { TextField } from './find-field';

/** CSS pixels: no line of text fits. */
const TOO_SMALL = 8;

/**
 * Whether the field is only there to take the keys for an editor that draws its text itself, on a canvas for example:
 * a field that nobody can see.
 */
export function isStandIn(field: TextField): boolean {
  if (!field.isConnected) return false;
  for (let element: Element | null = field; element; element = composedParent(element)) {
    if (getComputedStyle(element).opacity === '0') return true;
    if (holdsText(element, field) && hasNoPlace(element)) return true;
  }
  return false;
}

/**
 * The text that the editor behind a stand-in would put on the clipboard now; nothing is put there. Empty where it
 * keeps it to itself.
 */
export function selectedBehind(field: TextField): string {
  const clipboardData = new DataTransfer();
  field.dispatchEvent(
    new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
  return clipboardData.getData('text/plain');
}

/** What must have room: the field, the frames around it, and a box that clips it. */
function holdsText(element: Element, field: TextField): boolean {
  if (element === field || isFrame(element)) return true;
  return element === field.parentElement && getComputedStyle(element).overflow === 'hidden';
}

/** Too small, or where nobody can scroll to. */
function hasNoPlace(element: Element): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  return width < TOO_SMALL || height < TOO_SMALL || right + scrollX <= 0 || bottom + scrollY <= 0;
}
