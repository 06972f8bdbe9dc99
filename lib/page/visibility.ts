import { linkOf } from './link-of';

/**
 * What a person can see, as far as styles say: not hidden by display, visibility, size or place, as text for screen
 * readers is. Text that find-in-page may uncover (closed `details`, `hidden=until-found`) counts as visible. What has a
 * place on the page but can't be seen through it, or has it folded to nothing, is `waiting`: pages fade and unfold text
 * so, but hide some with it as well. So do those that make text visible as it is scrolled to: `text-waiting`, as what is
 * in it may be seen in spite of that.
 */
export type Visibility = 'shown' | 'waiting' | 'text-waiting' | 'text-hidden' | 'subtree-hidden';

const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|assistive-text|off-?screen)(?:$|[\s_-])/i;

export function visibilityOf(element: Element, style: CSSStyleDeclaration): Visibility {
  if (style.display === 'none') return 'subtree-hidden';
  if (visibilityUnstyled(element) === 'subtree-hidden') return 'subtree-hidden';
  if (style.clipPath === 'inset(50%)') return 'subtree-hidden';
  if (style.position === 'absolute' && isClipped(style)) return 'subtree-hidden';
  if (isPutAside(style)) return 'subtree-hidden';
  if (isTransparent(style) || isFolded(element, style))
    return isOutOfFlow(style) || isInvisible(style) ? 'subtree-hidden' : 'waiting';
  if (!isInvisible(style)) return 'shown';
  return style.visibility === 'hidden' && isHiddenInFlow(element, style) ? 'text-waiting' : 'text-hidden';
}

/** Whether it keeps its place: what is in something invisible that is out of the flow, as in a menu, is as well. */
function isHiddenInFlow(element: Element, style: CSSStyleDeclaration): boolean {
  for (let box: Element | null = element, own = style; box; box = linkOf(box, 'parentElement')) {
    if (box !== element) own = getComputedStyle(box);
    if (own.visibility !== 'hidden') return true;
    if (isOutOfFlow(own)) return false;
  }
  return true;
}

/** Nothing in it can be seen, whatever its own styles say. */
export function isAllHidden(visibility: Visibility): boolean {
  return visibility === 'subtree-hidden' || visibility === 'waiting';
}

function isTransparent({ opacity }: CSSStyleDeclaration): boolean {
  return Number.parseFloat(opacity) < 0.05;
}

/** Boxes that keep the shape of a picture have no height either, but padding. Styles are asked last: that takes longer. */
export function isFolded(element: Element, style: CSSStyleDeclaration): boolean {
  if (element.clientHeight > 0) return false;
  const { height, paddingTop, paddingBottom } = style;
  return cuts(style) && Number.parseFloat(height) < 1 && isNothing(paddingTop) && isNothing(paddingBottom);
}

function isNothing(length: string): boolean {
  return !(Number.parseFloat(length) > 0);
}

function cuts({ overflow }: CSSStyleDeclaration): boolean {
  return overflow.endsWith('hidden') || overflow.endsWith('clip');
}

function isOutOfFlow({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
}

/** Farther to the left of or above its place than a window is large. */
const FAR = -999;

/** Where slides wait as well, before they are moved into sight, and what is wider than its box ends. */
const FAR_EVEN_FOR_SLIDES = -9000;

function isPutAside(style: CSSStyleDeclaration): boolean {
  const { left, right, top, transform } = style;
  if (shiftsOf(transform).some((shift) => shift <= FAR_EVEN_FOR_SLIDES)) return true;
  if (!isOutOfFlow(style)) return false;
  if (Number.parseFloat(right) <= FAR_EVEN_FOR_SLIDES) return true;
  return Number.parseFloat(left) <= FAR || Number.parseFloat(top) <= FAR;
}

/** By how much the box is moved to the right and down; nothing where it isn't. */
function shiftsOf(transform: string): number[] {
  const [, kind, entries] = /^matrix(3d)?\((.+)\)$/.exec(transform) ?? [];
  const first = kind ? 12 : 4;
  return entries
    ? entries
        .split(',')
        .slice(first, first + 2)
        .map(Number)
    : [];
}

/** What is in it may be seen in spite of that. */
function isInvisible({ visibility, fontSize, textIndent }: CSSStyleDeclaration): boolean {
  if (visibility === 'hidden' || visibility === 'collapse') return true;
  return fontSize === '0px' || Number.parseFloat(textIndent) <= FAR;
}

/** As far as the element's own attributes say. */
export function visibilityUnstyled(element: Element): Visibility {
  if (element.hasAttribute('hidden') && !isUntilFound(element)) return 'subtree-hidden';
  if (element.getAttribute('aria-hidden') === 'true' && !element.querySelector('p')) return 'subtree-hidden';
  return FOR_SCREEN_READERS.test(element.getAttribute('class') ?? '') ? 'subtree-hidden' : 'shown';
}

/** Find-in-page uncovers it. */
export function isUntilFound(element: Element): boolean {
  return element.getAttribute('hidden')?.toLowerCase() === 'until-found';
}

/** Sizes come last: asking for them may cost a layout. */
function isClipped(style: CSSStyleDeclaration): boolean {
  if (/^rect\((?:[01](?:px)?[,\s]*){4}\)$/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath))
    return true;
  return cuts(style) && Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
}
