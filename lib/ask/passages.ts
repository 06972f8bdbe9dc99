import type { Block, Page, Sentence } from '../protocol/page';
import { headerRow } from '../text/table-header';
import { searchTerms } from './search-terms';

/** A sentence with its place on the page. */
export interface Passage {
  sentence: Sentence;
  kind: Block['kind'];
  group: number;
  /** The only sentence of its paragraph. */
  isAlone: boolean;
  /** It asks something, or names what the rows below it hold, and so seldom answers by itself. */
  isAsking: boolean;
  /** Search terms of the headings above it, outermost first; of a row, those of its table's header are the last. */
  headings: readonly Heading[];
  /** The question that the page itself asks just before it. */
  replyTo?: { index: number; distance: number };
}

export interface Heading {
  level: number;
  terms: readonly string[];
}

/** All sentences in order; a run of list items or of table rows makes one group, as does any other block. */
export function passagesOf(page: Page): Passage[] {
  const passages: Passage[] = [];
  let headings: Heading[] = [];
  let header: Block | undefined;
  let group = -1;
  let before: Block | undefined;
  page.blocks.forEach((block, index) => {
    const { kind, sentences } = block;
    if (!before || !isListPart(block) || before.kind !== kind) {
      group++;
      header = kind === 'row' ? headerRow(page.blocks, index) : undefined;
    }
    const above =
      header && header !== block ? [...headings, headingOf(header, TABLE_HEADER, page.lang)] : headings;
    for (const sentence of sentences) {
      const replyTo = questionBefore(passages);
      passages.push({
        sentence,
        kind,
        group,
        isAlone: kind === 'paragraph' && sentences.length === 1,
        isAsking: kind === 'heading' || block === header || QUESTION_END.test(sentence.text),
        headings: above,
        ...(replyTo && { replyTo }),
      });
    }
    if (kind === 'heading') {
      const level = block.level ?? 2;
      headings = [...headings.filter((heading) => heading.level < level), headingOf(block, level, page.lang)];
    }
    before = block;
  });
  return passages;
}

export const QUESTION_END = /[?？؟]["'”’»)\s]*$/;
/** Below all headings. */
const TABLE_HEADER = 7;
/** Sentences after a question that may still reply to it. */
const LONGEST_REPLY = 3;

function questionBefore(passages: readonly Passage[]): Passage['replyTo'] {
  for (let distance = 1; distance <= LONGEST_REPLY; distance++) {
    const index = passages.length - distance;
    const passage = passages[index];
    if (passage && QUESTION_END.test(passage.sentence.text)) return { index, distance };
    if (!passage || passage.isAsking) return undefined;
  }
  return undefined;
}

function isListPart(block: Block): boolean {
  return block.kind === 'item' || block.kind === 'row';
}

function headingOf(block: Block, level: number, lang: string): Heading {
  return { level, terms: block.sentences.flatMap((sentence) => searchTerms(sentence.text, lang)) };
}
