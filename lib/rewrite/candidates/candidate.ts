import type { Edit } from '../../protocol/tasks';
import type { Span } from '../../text/sentences';
import type { Word } from '../../text/words';
import type { Lint } from '../linter';

/** Classes of edits, each with a threshold of its own. */
export type Kind =
  /** What a rule says is wrong, the checker's or one of ours. */
  | 'rule'
  | 'article'
  | 'function'
  | 'inflection'
  /** A form that the words before it ask for. */
  | 'agreement'
  | 'derivation'
  | 'confusion'
  /** Another common word that is written much like this one. */
  | 'similar'
  | 'capital'
  | 'period'
  | 'doubled'
  | 'insertion'
  | 'deletion'
  | 'comma';

/** A change that could be made to a sentence; offsets are UTF-16 units of the sentence. */
export interface Candidate extends Edit {
  kind: Kind;
}

/** Whether more of its line follows the sentence, or more lines, or nothing. */
export type Place = 'inside' | 'line-end' | 'last';

/** A sentence as the candidates are sought in it. */
export interface Draft {
  text: string;
  words: readonly Word[];
  /** Spans of the sentence that stay as they are. */
  fixed: readonly Span[];
  lints: readonly Lint[];
  /** Word forms made by rule that the dictionary knows, by the word (lower case) that they come from. */
  forms: ReadonlyMap<string, readonly WordForm[]>;
  /** Common words that a word (lower case) may be a slip for. */
  similar: ReadonlyMap<string, readonly string[]>;
  /** What the sentence must not become: an earlier edit taken back. */
  undone: readonly string[];
  place: Place;
}

export interface WordForm {
  form: string;
  kind: 'inflection' | 'derivation';
  /** True for forms that differ only by a plural or third-person s. */
  isS: boolean;
}

/** The replacement for a word, capitalised where the word is. */
export function likeWord(word: string, replacement: string): string {
  return /^\p{Lu}/u.test(word) && word !== 'I'
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
}

/** True where only spaces stand between word `index` and the one before it. */
export function followsWord({ text, words }: Draft, index: number): boolean {
  const previous = words[index - 1];
  const word = words[index];
  return !!previous && !!word && /^ +$/.test(text.slice(previous.end, word.start));
}

const WORDS_BEFORE = 5;

/** The words (lower case) before word `index` with only spaces between them, in the order of the text. */
export function wordsBefore(draft: Draft, index: number): string[] {
  let first = index;
  while (first > index - WORDS_BEFORE && followsWord(draft, first)) first -= 1;
  return draft.words.slice(first, index).map(lower);
}

export function lower(word: Word | undefined): string {
  return word?.text.toLowerCase().replaceAll('’', "'") ?? '';
}
