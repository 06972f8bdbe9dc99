import * as v from 'valibot';

/** A page as the tasks see it: plain text in reading order. Offsets are UTF-16 units of `Sentence.text`. */

const SentenceSchema = v.object({
  /** Unique on the page, ascending in reading order; the content script keeps the DOM range behind it. */
  id: v.number(),
  /** Whitespace collapsed to single spaces, trimmed. */
  text: v.string(),
});
export type Sentence = v.InferOutput<typeof SentenceSchema>;

const BlockSchema = v.object({
  kind: v.picklist(['heading', 'paragraph', 'item', 'quote', 'row', 'caption', 'code']),
  /** Headings: 1–6. List items: 2 where they stand in a list within an item, else left out. */
  level: v.optional(v.number()),
  sentences: v.array(SentenceSchema),
});
export type Block = v.InferOutput<typeof BlockSchema>;

export const PageSchema = v.object({
  title: v.string(),
  byline: v.optional(v.string()),
  published: v.optional(v.string()),
  siteName: v.optional(v.string()),
  /** BCP 47, lower case; empty where the page does not say and it can't be told. */
  lang: v.string(),
  blocks: v.array(BlockSchema),
  words: v.number(),
});
export type Page = v.InferOutput<typeof PageSchema>;

/** Stands between the cells of a table row. */
export const CELL_GAP = ' · ';

export function pageSentences(page: Page): Sentence[] {
  return page.blocks.flatMap((block) => block.sentences);
}
