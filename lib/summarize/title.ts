import type { Page } from '../protocol/page';
import type { Point } from '../protocol/tasks';

/**
 * The page's own title as a headline, on the heading that shows it (or the first sentence); `undefined` where the
 * page has no title of its own.
 */
export function titlePoint(page: Page): Point | undefined {
  const title = pageTitle(page);
  if (
    title.split(/\s+/).length < 3 &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(title)
  ) {
    return undefined;
  }
  const heading = page.blocks
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ sentences }) => sentences)
    .find(({ text }) => plain(text) === plain(title));
  const anchor = heading ?? page.blocks.find(({ sentences }) => sentences.length > 0)?.sentences[0];
  return anchor && { sentence: anchor.id, text: title };
}

/** The title without the site's name at its end or beginning. */
export function pageTitle({ title, siteName }: Page): string {
  const parts = title.trim().split(/\s+[|–—·»-]\s+/);
  const site = plain(siteName ?? '');
  const own = site ? parts.filter((part) => plain(part) !== site) : parts;
  if (own.length === parts.length) return title.trim();
  return own.length === 1 ? (own[0] ?? '') : own.join(' – ');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
