import { NUMBER_WORDS } from '../text/numbers';
import { stem } from '../text/stems';
import { findWords } from '../text/words';
import { isCommonTerm } from './common-words';
import { searchTerms } from './search-terms';

/**
 * The search terms of a question that a table must say for one of its cells to be meant: all but the common ones, of
 * which only numbers and what tells one thing from another of its kind ("the late fee") must be said.
 */
export function subjectTerms(question: string, lang: string): string[] {
  const narrowing = new Set(searchTerms(question.replace(NOT_NARROWING, ''), lang).filter(isNarrowing));
  return [...new Set(searchTerms(question, lang))].filter(
    (term) => !isCommonTerm(term) || narrowing.has(term),
  );
}

/** The small words by which a price without tax isn't one with it, and those over five are not those under. English. */
export function limitsOf(text: string): Set<string> {
  return new Set(findWords(text.toLowerCase()).flatMap(({ text: word }) => (LIMITS.has(word) ? [word] : [])));
}

function isNarrowing(term: string): boolean {
  return /^\p{N}/u.test(term) || NARROWING.has(term);
}

/** "How late does it open?" asks for no late one, nor does "How long does it last?". */
const NOT_NARROWING = /\bhow \w+|\blast\W*$/gi;
const NARROWING: ReadonlySet<string> = new Set(
  [
    ...NUMBER_WORDS.split('|'),
    ...'big early final full half high large last late local long low national new next old previous public second'.split(
      ' ',
    ),
    ...'separate short single small special young'.split(' '),
  ].map((word) => stem(word, 'en')),
);
const LIMITS: ReadonlySet<string> = new Set('above after before below over under with without'.split(' '));
