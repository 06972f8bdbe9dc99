/** What a person can see below the roots of the page, one after another, in no particular order. */
export function visibleText(roots: readonly (Document | ShadowRoot)[]): string {
  return roots.map(textOf).join('\n');
}

/** `innerText` sees slotted text, but nothing inside shadow roots and frames. */
function textOf(root: Document | ShadowRoot): string {
  const tops =
    'body' in root ? [root.body] : [...root.children].filter((element) => element.localName !== 'style');
  return tops
    .map((element) => (element as Partial<HTMLElement>).innerText ?? element.textContent ?? '')
    .join('\n');
}
