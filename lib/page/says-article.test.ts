// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { saysArticle } from './says-article';

const says = (head: string) => {
  document.head.innerHTML = head;
  return saysArticle(document);
};

describe('saysArticle', () => {
  it.each([
    '<meta property="og:type" content="article">',
    '<script type="application/ld+json">{"@type": ["NewsArticle"]}</script>',
  ])('believes %s', (head) => expect(says(head)).toBe(true));

  it.each([
    '',
    '<meta property="og:type" content="website">',
    '<script type="application/ld+json">{"@type":"Product"}</script>',
  ])('finds nothing in %j', (head) => expect(says(head)).toBe(false));
});
