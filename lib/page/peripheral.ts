import { linkOf } from './link-of';
import { oncePerReading } from './once-per-reading';

/** What sites call the boxes around their articles and within them, as whole words of class names and ids. */
const BESIDE = wordsIn(
  'news-?letters?',
  'sign-?up',
  'subscri(?:be|ption)s?',
  'related(?:-?posts)?',
  'recommend(?:ed|ations?)',
  'read-?(?:next|also)',
  'more-(?:stories|news|from|on|topics)',
  'most-?(?:read|popular)',
  'trending',
  'next-?(?:up|story|post)',
  'shar(?:e|ing)(?:daddy|-?buttons?|-?bar|-?this)?',
  'social-?(?:bar|links?|icons?|media|buttons?|follow|share|tools)',
  'bread-?crumbs?',
  'by-?lines?',
  'author-?(?:bio|box|info|card|name|description)',
  'about-?(?:the-?)?author',
  'promos?',
  'advert(?:s|isement)?',
  'sponsor(?:ed)?',
  'tags?-(?:list|links|cloud)',
  'tags',
  'pagination',
  'read(?:ing)?-time',
  'no-?print',
  'comments?-?(?:list|form|area|section|respond)',
  'disqus(?:-thread)?',
  'table-of-contents|(?<!\\S)(?:ez-)?toc(?:-container)?(?!\\S)',
  'hatnotes?',
  'mw-editsection',
  'edit-?section',
  'header-?(?:link|anchor)',
  '[am]mbox(?:-content)?',
  'nav-?box',
  'cat-?links',
  'print-?footer',
  'ref-?list',
  'cookie-?(?:law|bar|banner|notice|consent|popup).*',
  'gdpr.*',
  'content-?blocker',
  'announcement-?bar',
  'ad-?label',
  'post-?ratings?',
  'sig(?:nature)?',
  'post-?tag-?list',
  '(?:page|site|entry|post|article)?-?foot(?:er)?',
);

/** What they call a line that tells when, by whom or how popular. Only short lines are believed to be one. */
const LINE = wordsIn(
  '(?:post|entry|article|story|comment|topic)-?(?:meta(?:-?data)?|info|date|data|author)',
  'meta-?data',
  'authors?',
  'user(?:-?(?:info|name|title|details))?',
  'post-?(?:profile|signature)',
  'publi(?:sh|shed|cation)-?(?:date|on|at|time)',
  'date-?(?:line|time|published|posted)?',
  'time-?stamps?',
  'last-?(?:updated|modified)',
  'updated',
  'votes?(?:-?cell|-?count|s)?',
  'likes?(?:-?count)?',
  'views?-?count',
  'stats',
);

const LONGEST_LINE = 90;

/** True where an element inside the article is, by its tag, role or name, something set beside the text. */
export function isPeripheral(element: Element): boolean {
  const { localName } = element;
  if (localName === 'nav' || localName === 'dialog') return true;
  const role = element.getAttribute('role');
  if (role === 'navigation' || role === 'dialog') return true;
  if (localName === 'article' && isArticleBeside(element)) return true;
  const named = meaningOf(nameOf(element));
  return named === 'beside' || (named === 'read-more' && isMostlyLinks(element));
}

/** Also the name of text that can be unfolded. */
const READ_MORE = wordsIn('read-?more');

function isMostlyLinks(element: Element): boolean {
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) linked += lengthOf(link);
  return 2 * linked > lengthOf(element);
}

const LONGEST_SIGN_UP = 300;

/** The boxes, few words each, that ask for a mail address. */
export function signUpBoxes({ body }: Document): Set<Element> {
  const boxes = new Set<Element>();
  for (const input of body.querySelectorAll('input[type="email"], input[name*="email" i]')) {
    let box = input;
    for (
      let up = input.parentElement;
      up && up !== body && lengthOf(up) < LONGEST_SIGN_UP;
      up = linkOf(up, 'parentElement')
    )
      box = up;
    boxes.add(box);
  }
  return boxes;
}

/** True for a short line that its name calls a date, an author or a count. */
export function isMetaLine(element: Element): boolean {
  return LINE.test(hyphened(nameOf(element))) && (element.textContent ?? '').trim().length <= LONGEST_LINE;
}

/**
 * By the standard, an article within another is beside it: a comment, the next post. But some put the text of a post, or
 * every paragraph of the page's first article, in one of its own.
 */
function isArticleBeside(element: Element): boolean {
  const outer = element.parentElement?.closest('article');
  if (!outer) return false;
  return element.querySelector(LINKED_HEADING) !== null || hasOthersBeside(outer);
}

const hasOthersBeside = oncePerReading((outer) => {
  const inner = [...outer.querySelectorAll('article')].filter(
    ({ parentElement }) => parentElement?.closest('article') === outer,
  );
  const within = inner.reduce((sum, each) => sum + lengthOf(each), 0);
  const isFirst = outer.ownerDocument.querySelector('article') === outer;
  return within < (1 - LEAST_OWN) * lengthOf(outer) || !(isFirst || inner.length === 1);
});

/** Of a card that leads to another page. */
const LINKED_HEADING =
  ':is(h1, h2, h3, h4, h5) a[href^="/"], :is(h1, h2, h3, h4, h5) a[href^="http"], a[href] :is(h1, h2, h3, h4, h5)';

/** An article of which the articles within it leave less has no text of its own. */
const LEAST_OWN = 0.15;

function lengthOf(element: Element): number {
  return (element.textContent ?? '').length;
}

function wordsIn(...names: string[]): RegExp {
  return new RegExp(`(?<![a-z0-9])(?<!(?:has|no|with|without|is)-)(?:${names.join('|')})(?![a-z0-9])`);
}

/** What the article is filed under says nothing of the box: "tag-newsletters", "category-sponsored". */
const FILED = /(?<!\S)(?:tag|category|cat|topic|term|section)-\S+/g;

type Meaning = 'beside' | 'read-more' | 'none';

/** Pages use the same few names again and again, and to compare them takes time. */
const meanings = new Map<string, Meaning>();
const MOST_NAMES = 2000;

function meaningOf(name: string): Meaning {
  if (name.length < 2) return 'none';
  const known = meanings.get(name);
  if (known) return known;
  const words = hyphened(name);
  const meaning = BESIDE.test(words) ? 'beside' : READ_MORE.test(words) ? 'read-more' : 'none';
  if (meanings.size >= MOST_NAMES) meanings.clear();
  meanings.set(name, meaning);
  return meaning;
}

function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

/** In lower case, with hyphens between words. */
function hyphened(name: string): string {
  return name
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(FILED, '');
}
