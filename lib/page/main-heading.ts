import { MOST_METADATA } from '../protocol/page';
import { agrees, bareText } from './bare-text';
import { collectBlocks, type TextBlock } from './collect-blocks';
import { composedParent } from './composed-tree';
import { isAllHidden, visibilityOf } from './visibility';

/**
 * The visible heading of the first rank that shows the page's title, best in the same words; it stands outside of the
 * article's text, which begins below it. `roots`: as of `composedRoots`.
 */
export function mainHeading(roots: readonly (Document | ShadowRoot)[], title: string): TextBlock | undefined {
  const headings = roots
    .flatMap((root) => [...root.querySelectorAll('h1')])
    .filter((heading) => agrees(heading.textContent ?? '', title) && !isInHidden(heading))
    .flatMap((heading) =>
      collectBlocks(
        heading,
        () => true,
        () => true,
      ),
    )
    .filter(({ text }) => text.length <= MOST_METADATA && agrees(text, title));
  return headings.find(({ text }) => bareText(text) === bareText(title)) ?? headings[0];
}

function isInHidden(heading: Element): boolean {
  for (let up = composedParent(heading); up; up = composedParent(up))
    if (isAllHidden(visibilityOf(up, getComputedStyle(up)))) return true;
  return false;
}
