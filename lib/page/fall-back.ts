const ASIDE_TAGS = new Set(['nav', 'header', 'footer', 'aside', 'dialog', 'menu']);
const ASIDE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
]);

/** For pages that are no article: true for every element that is not navigation or the page's frame. */
export function isNotAside(element: Element): boolean {
  if (ASIDE_ROLES.has(element.getAttribute('role') ?? '')) return false;
  if (element.localName === 'header') return element.closest('article, main, [role="main"]') !== null;
  return !ASIDE_TAGS.has(element.localName);
}
