import { stemmer as english } from '@orama/stemmers/english';
import { mayBeEnglish } from './language';
import { isStopWord } from './stop-words';
import { findWords } from './words';

/**
 * The stem of a word, lower case, without the possessive: Porter's stemmer of 1980 for English, the word itself for
 * other languages.
 *
 * @param lang BCP 47 tag of the text; empty counts as English.
 */
export function stem(word: string, lang: string): string {
  const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '');
  return mayBeEnglish(lang) && /^[a-z]+$/.test(plain) ? english(plain) : plain;
}

/** Stems of the words that carry content, in order, with repetitions. */
export function contentStems(text: string, lang: string): string[] {
  return findWords(text)
    .filter((word) => !isStopWord(word.text, lang))
    .map((word) => stem(word.text, lang));
}
