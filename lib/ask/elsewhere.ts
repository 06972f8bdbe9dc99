import type { Page } from '../protocol/page';
import { isCommonTerm } from './common-words';
import { type RankedSentence, rankWith } from './retrieval';
import { searchTerms } from './search-terms';

/** The sentences outside a selection that share most with it, best first: a telling word, or two where it has more. */
export function rankElsewhere(page: Page, selected: ReadonlySet<number>): RankedSentence[] {
  const text = page.blocks
    .flatMap((block) => block.sentences.filter((sentence) => selected.has(sentence.id)))
    .map((sentence) => sentence.text)
    .join(' ')
    .slice(0, MAX_LENGTH);
  const telling = new Set(searchTerms(text, page.lang).filter((term) => !isCommonTerm(term)));
  const needed = Math.min(telling.size, SHARED_TERMS);
  return rankWith(page, text).filter(({ sentence }) => {
    if (needed === 0 || selected.has(sentence.id)) return false;
    const shared = new Set(searchTerms(sentence.text, page.lang).filter((term) => telling.has(term)));
    return shared.size >= needed;
  });
}

/** Characters of a selection that are looked at. */
const MAX_LENGTH = 600;
const SHARED_TERMS = 2;
