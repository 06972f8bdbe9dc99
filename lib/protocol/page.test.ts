import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MOST_METADATA, MOST_TEXT, type Page, PageSchema } from './page';

const pageOf = (...texts: string[]): Page => ({
  title: 'The mill',
  lang: 'en',
  words: texts.length,
  blocks: texts.map((text, id) => ({ kind: 'paragraph', sentences: [{ id, text }] })),
});

describe('PageSchema', () => {
  it('takes as much text as is read of a page, and no more', () => {
    const half = 'x'.repeat(MOST_TEXT / 2);
    expect(v.is(PageSchema, pageOf(half, half))).toBe(true);
    expect(v.is(PageSchema, pageOf(half, half, 'x'))).toBe(false);
  });

  it.each(['title', 'byline', 'published', 'siteName', 'lang'])('takes no endless %s', (name) => {
    const page = pageOf('The mill turns.');
    expect(v.is(PageSchema, { ...page, [name]: 'x'.repeat(MOST_METADATA) })).toBe(true);
    expect(v.is(PageSchema, { ...page, [name]: 'x'.repeat(MOST_METADATA + 1) })).toBe(false);
  });
});
