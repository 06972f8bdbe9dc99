import type { Page } from '../protocol/page';
import { answeringStems } from './answering-words';
import { type RankedSentence, rankWith } from './retrieval';

/** All sentences of the page, those first that answer the question by the look of their words: see `rankWith`. */
export function rankSentences(page: Page, question: string): RankedSentence[] {
  return rankWith(page, question, answeringStems);
}
