import type { Page } from '../protocol/page';
import { answerType } from './answer-type';
import { QUESTION_END } from './passages';
import { isYesNo } from './question-kind';
import type { RankedSentence } from './retrieval';
import { searchTerms } from './search-terms';
import { isSaid } from './tables';

/**
 * The sentences that the page has after the same question, asked by itself as lists of frequent questions do: "How do I
 * cancel my membership?" below the title "Membership" after "How do I cancel?".
 *
 * @param ranked All sentences of the page, in any order.
 */
export function repliesTo(page: Page, question: string, ranked: readonly RankedSentence[]): RankedSentence[] {
  const inOrder = ranked.toSorted((a, b) => a.sentence.id - b.sentence.id);
  const at = inOrder.findIndex(
    ({ sentence: { text } }) => QUESTION_END.test(text) && isSame(text, question, page),
  );
  if (at < 0) return [];
  const after = inOrder.slice(at + 1, at + 1 + MOST_REPLIES);
  const end = after.findIndex(({ isAsking }) => isAsking);
  return end < 0 ? after : after.slice(0, end);
}

const MOST_REPLIES = 3;

function isSame(asked: string, question: string, { title, lang }: Page): boolean {
  const [pageTerms, terms] = [searchTerms(asked, lang), searchTerms(question, lang)];
  return (
    pageTerms.length > 0 &&
    isYesNo(asked) === isYesNo(question) &&
    answerType(asked, lang) === answerType(question, lang) &&
    isSaid(pageTerms, terms, lang) &&
    isSaid(terms, [...pageTerms, ...searchTerms(title, lang)], lang)
  );
}
