const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[\s*)?"(?:\w*Article|BlogPosting|LiveBlogPosting|Review|Report)"/;
const ARTICLE_META =
  'meta[property="og:type"][content="article" i], meta[property^="article:"], [itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"], [itemtype*="schema.org/BlogPosting"]';

/** True where the page tells search engines that it is an article. */
export function saysArticle(document: Document): boolean {
  if (document.querySelector(ARTICLE_META)) return true;
  const data = document.querySelectorAll('script[type="application/ld+json"]');
  return [...data].some(({ textContent }) => ARTICLE_TYPE.test(textContent ?? ''));
}
