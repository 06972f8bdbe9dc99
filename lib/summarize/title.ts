import type { Page } from '../protocol/page';
import type { Point } from '../protocol/tasks';

/**
 * The page's own title as a headline, on the heading that shows it (or the first sentence); `undefined` where the
 * page has no title of its own.
 */
export function titlePoint(page: Page): Point | undefined {
  const title = pageTitle(page);
  if (!title || GENERIC.test(title) || plain(title) === plain(page.siteName ?? '')) return undefined;
  const heading = page.blocks
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ sentences }) => sentences)
    .find(({ text }) => plain(text) === plain(title));
  const anchor = heading ?? page.blocks.find(({ sentences }) => sentences.length > 0)?.sentences[0];
  return anchor && { sentence: anchor.id, text: title };
}

/** Titles that say only what kind of page it is. */
const GENERIC =
  /^(?:home|homepage|home page|start|startseite|index|accueil|inicio|welcome|main page|untitled(?: document)?|document|page|news|blog|forum|article|login|log in|search|.* (?:forums?|community|message board))$/i;

/** The title without the site's name at its end or beginning, as the page names it or as its heading leaves it out. */
export function pageTitle({ title, siteName, blocks }: Page): string {
  const whole = title.trim().replace(/[¶#]$/, '').trimEnd();
  const parts = whole.split(/\s+[|–—·»:-]\s+/);
  if (parts.length === 1) return whole;
  const site = plain(siteName ?? '');
  const own = site ? parts.filter((part) => plain(part) !== site) : parts;
  if (own.length < parts.length) return own.length === 1 ? (own[0] ?? '') : own.join(' – ');
  const headings = new Set(
    blocks
      .filter(({ kind }) => kind === 'heading')
      .flatMap(({ sentences }) => sentences.map(({ text }) => plain(text))),
  );
  return parts.find((part) => part.split(' ').length > 2 && headings.has(plain(part))) ?? whole;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
