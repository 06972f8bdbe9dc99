/** What sites call the boxes around their articles, as whole words of class names and ids. */
const NAMES = new RegExp(
  `(?<![a-z0-9])(?<!(?:has|no|with|without|is)-)(?:${[
    'news-?letters?',
    'sign-?up',
    'subscri(?:be|ption)s?',
    'related',
    'recommend(?:ed|ations?)',
    'read-?(?:more|next|also)',
    'more-(?:stories|news|from|on)',
    'most-?(?:read|popular)',
    'trending',
    'shar(?:e|ing)',
    'social-?(?:bar|links?|icons?|media|buttons?|follow|share|tools)',
    'bread-?crumbs?',
    'by-?lines?',
    'author-?(?:bio|box|info|card|name)',
    'promos?',
    'advert(?:s|isement)?',
    'sponsor(?:ed)?',
    'tags?-(?:list|links)',
    'tags',
    'pagination',
    'read(?:ing)?-time',
    'no-?print',
  ].join('|')})(?![a-z0-9])`,
);

/** True where an element inside the article is, by its tag, role or name, something set beside the text. */
export function isPeripheral(element: Element): boolean {
  const { localName } = element;
  if (localName === 'nav' || localName === 'dialog' || element.getAttribute('role') === 'navigation')
    return true;
  // By the standard, an article within another is beside it: a comment, the next post.
  if (localName === 'article' && element.parentElement?.closest('article')) return true;
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return (
    name.length > 1 &&
    NAMES.test(
      name
        .replace(/([a-z])(?=[A-Z])/g, '$1-')
        .replaceAll('_', '-')
        .toLowerCase(),
    )
  );
}
