import type { Page } from '../protocol/page';

/** The running text of a page, a line for each block; captions are beside it. */
export function articleText(page: Page): string {
  return page.blocks
    .filter(({ kind }) => kind !== 'caption')
    .map(({ sentences }) => sentences.map(({ text }) => text).join(' '))
    .join('\n');
}
