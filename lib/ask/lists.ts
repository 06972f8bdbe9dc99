import type { Page } from '../protocol/page';
import { DAY, MONTHS } from '../text/calendar';
import { type Chunk, type ChunkRange, isFunctionWord } from './spans';

/** Ids of the items of the list that a sentence announces with a colon at the end of its block; else none. */
export function announcedItems(page: Page, sentence: number): number[] {
  const at = page.blocks.findIndex((block) => block.sentences.at(-1)?.id === sentence);
  const text = page.blocks[at]?.sentences.at(-1)?.text ?? '';
  if (!/[:：]$/.test(text)) return [];
  const items: number[] = [];
  for (let index = at + 1; page.blocks[index]?.kind === 'item'; index++) {
    const first = page.blocks[index]?.sentences[0];
    if (first) items.push(first.id);
  }
  return items;
}

/**
 * The span with the rest of the enumeration that it is an item of ("Peru" in "in Peru, Chile and Bolivia"): items of
 * a few words like it, parted by commas, the last by "and" or "or". The span itself where that is not so.
 */
export function wholeList(sentence: string, chunks: readonly Chunk[], span: ChunkRange): ChunkRange {
  const kind = kindOf(chunks[span.first]);
  const gap = (index: number) => sentence.slice(chunks[index]?.end, chunks[index + 1]?.start);
  const isJoint = (index: number) => JOINT.test(chunks[index]?.text ?? '');
  const isComma = (index: number) => /^\s*[,;]\s*$/.test(gap(index));

  let first = span.first;
  while (first > 0 && (isComma(first - 1) || isJoint(first - 1))) {
    const end = isJoint(first - 1) ? first - 2 : first - 1;
    let start = end;
    while (kind === 'name' && kindOf(chunks[start - 1]) === kind && /^\s*$/.test(gap(start - 1))) start--;
    if (end < 0 || kindOf(chunks[end]) !== kind || kindOf(chunks[start]) !== kind) break;
    // "On Monday, Anna and Piet": when, and not one of them.
    if (TIME.test(chunks[end]?.text ?? '') && !TIME.test(chunks[span.first]?.text ?? '')) break;
    first = start;
  }

  let last = span.last;
  let end = span.last;
  let isComplete = first < span.first && [span.first, first].some((index) => isJoint(index - 1));
  while (!isComplete) {
    const isLast = isJoint(end + 1);
    // After a comma, "and" may as well begin another clause, unless there were items before.
    const isClause = isLast && isComma(end) && first === span.first && end === span.last;
    if (isClause || !(isLast || isComma(end)) || /[.:()–—]/.test(gap(end))) break;
    const start = isLast ? end + 2 : end + 1;
    isComplete = isLast;
    if (kindOf(chunks[start]) !== kind) return span;
    end = endOfItem(chunks, start, gap, isJoint);
    last = end;
  }
  return isComplete ? { first, last } : span;
}

const TIME = new RegExp(`^(?:${DAY}|${MONTHS})$`);
const JOINT = /^(?:and|or|&)$/;
const LONGEST_ITEM = 5;

function kindOf(chunk: Chunk | undefined): 'name' | 'number' | 'word' | undefined {
  if (!chunk) return undefined;
  if (/^\p{Lu}/u.test(chunk.text)) return 'name';
  return /^\p{N}/u.test(chunk.text) ? 'number' : 'word';
}

/** An item goes on to the next comma or joint; a name as long as its words have capitals. */
function endOfItem(
  chunks: readonly Chunk[],
  start: number,
  gap: (index: number) => string,
  isJoint: (index: number) => boolean,
): number {
  const isName = kindOf(chunks[start]) === 'name';
  let end = start;
  while (end - start + 1 < LONGEST_ITEM) {
    const next = chunks[end + 1];
    if (!next || !/^\s*$/.test(gap(end)) || isJoint(end + 1)) break;
    if (isName ? kindOf(next) !== 'name' : isFunctionWord(next.text)) break;
    end++;
  }
  return end;
}
