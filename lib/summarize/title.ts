import type { Block, Page, Sentence } from '../protocol/page';
import type { Point } from '../protocol/tasks';

/**
 * The page's title as a headline, in the words of the heading that shows it; `undefined` where no heading does, or where
 * it says nothing: of a title that nobody sees on the page nobody could tell where it is from.
 */
export function titlePoint(page: Page): Point | undefined {
  const heading = titleHeading(page);
  const text = heading && withoutMark(heading.text);
  if (!text || GENERIC.test(text) || plain(text) === plain(page.siteName ?? '')) return undefined;
  return { sentence: heading.id, text };
}

function titleHeading(page: Page): Sentence | undefined {
  const title = plain(pageTitle(page));
  if (!title) return undefined;
  const { heading, blocks } = page;
  const all = [...(heading ? [heading] : []), ...headingsOf(blocks)];
  const same = all.find(({ text }) => plain(text) === title);
  return same ?? (heading && isMostOf(title, plain(heading.text)) ? heading : undefined);
}

/** "Tides explained: how the moon pulls" of "Tides explained", but not of "the moon", which may be another's name. */
function isMostOf(title: string, heading: string): boolean {
  const [short = '', long = ''] = [title, heading].sort((a, b) => a.length - b.length);
  const isPart = ` ${long} `.includes(` ${short} `);
  return isPart && (long.startsWith(short) || short.length >= long.length / 2);
}

function headingsOf(blocks: readonly Block[]): Sentence[] {
  return blocks.filter(({ kind }) => kind === 'heading').flatMap(({ sentences }) => sentences);
}

/** Titles that say only what kind of page it is. */
const GENERIC =
  /^(?:home|homepage|home page|start|startseite|index|accueil|inicio|welcome|main page|untitled(?: document)?|document|page|news|blog|forum|article|login|log in|search|.* (?:forums?|community|message board))$/i;

/** The title without the site's name at its end or beginning, as the page names it or as its heading leaves it out. */
export function pageTitle({ title, siteName, blocks }: Page): string {
  const whole = withoutMark(title);
  const parts = whole.split(/\s+[|–—·»:-]\s+/);
  if (parts.length === 1) return whole;
  const site = plain(siteName ?? '');
  const own = site ? parts.filter((part) => plain(part) !== site) : parts;
  if (own.length < parts.length) return own.length === 1 ? (own[0] ?? '') : own.join(' – ');
  const headings = new Set(headingsOf(blocks).map(({ text }) => plain(text)));
  return parts.find((part) => part.split(' ').length > 2 && headings.has(plain(part))) ?? whole;
}

/** Without the link that some headings have behind them. */
function withoutMark(text: string): string {
  return text.trim().replace(/[¶#]$/, '').trimEnd();
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
