import { isProse, toFacts } from './block-facts';
import type { TextBlock } from './collect-blocks';
import { countWords } from './count-words';

/** Of a text that is restored, what may lead to other pages at most. */
const MOST_LINKED = 0.3;
/** Of the words kept, what one gap may hold at most: more is another thing, as a gallery, set into the article. */
const LARGEST_GAP = 0.2;

/**
 * Readability looks at elements by their names and shares of links, and drops some that belong to the text around them.
 * Of the blocks in the article's own box, gives those that it kept and, between them, sentences, tables, program text,
 * captions, questions of a form, and headings right over any of these.
 */
export function withGapsFilled(
  blocks: readonly TextBlock[],
  isKept: (block: TextBlock) => boolean,
): TextBlock[] {
  const kept = blocks.map(isKept);
  const largest = LARGEST_GAP * wordsOf(blocks.filter((_, index) => kept[index]));
  const last = kept.lastIndexOf(true);
  for (let end = last; end > 0; end--) {
    if (!kept[end] || kept[end - 1]) continue;
    const before = kept.lastIndexOf(true, end - 1);
    if (before < 0) break;
    const gap = belonging(blocks.slice(before + 1, end));
    const isForm = gap.some(isInForm);
    if (!isForm && wordsOf(gap) > largest) continue;
    const restored = new Set(gap);
    for (let index = before + 1; index < end; index++) kept[index] = restored.has(blocks[index] as TextBlock);
    end = before + 1;
  }
  return blocks.filter((_, index) => kept[index]);
}

function belonging(gap: readonly TextBlock[]): TextBlock[] {
  const found: TextBlock[] = [];
  let isNextFound = true;
  for (const block of gap.toReversed()) {
    isNextFound = belongs(block, isNextFound);
    if (isNextFound) found.push(block);
  }
  return found;
}

function belongs(block: TextBlock, isNextFound: boolean): boolean {
  const facts = toFacts(block);
  if (facts.linked > MOST_LINKED) return false;
  if (block.kind === 'heading') return isNextFound;
  return ALWAYS.has(block.kind) || isInForm(block) || (block.kind !== 'item' && isProse(facts));
}

const ALWAYS: ReadonlySet<TextBlock['kind']> = new Set(['row', 'code', 'caption']);

/** A question of a form, or a hint below one; others' labels are no blocks. */
function isInForm({ pieces }: TextBlock): boolean {
  return pieces[0]?.node.parentElement?.closest('label, fieldset') != null;
}

function wordsOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}
