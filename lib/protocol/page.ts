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

/** UTF-16 units: of all sentences together, more than any novel has, and of what a page says of itself. */
export const MOST_TEXT = 2_000_000;
export const MOST_METADATA = 1000;

const MetadataSchema = v.pipe(v.string(), v.maxLength(MOST_METADATA));

export const PageSchema = v.pipe(
  v.object({
    title: MetadataSchema,
    byline: v.optional(MetadataSchema),
    published: v.optional(MetadataSchema),
    siteName: v.optional(MetadataSchema),
    /** BCP 47, lower case; empty where the page does not say and it can't be told. */
    lang: MetadataSchema,
    /** The visible heading that shows the title, whole or in part; it is in none of the blocks, or there as well. */
    heading: v.optional(v.object({ ...SentenceSchema.entries, text: MetadataSchema })),
    blocks: v.array(BlockSchema),
    words: v.number(),
  }),
  v.check((page) => pageSentences(page).reduce((sum, { text }) => sum + text.length, 0) <= MOST_TEXT),
);
export type Page = v.InferOutput<typeof PageSchema>;

/** Stands between the cells of a table row. */
export const CELL_GAP = ' · ';

export function pageSentences({ blocks }: { blocks: readonly Block[] }): Sentence[] {
  return blocks.flatMap((block) => block.sentences);
}
