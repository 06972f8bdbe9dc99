import { mayBeEnglish } from '../text/language';
import { stem } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import { findWords } from '../text/words';
import { baseForm } from './related-words';

/**
 * The terms by which a text is searched, in order, with repetitions: stems of its content words, compounds with
 * hyphens and amounts taken apart ("20kg"), irregular English forms led back to their base.
 */
export function searchTerms(text: string, lang: string): string[] {
  return findWords(text)
    .flatMap((word) => unelided(word.text, lang).split(PART_END))
    .filter((word) => word !== '' && !isStopWord(word, lang))
    .map((word) => searchTerm(word, lang));
}

export function searchTerm(word: string, lang: string): string {
  const base = mayBeEnglish(lang) ? baseForm(word.toLowerCase()) : undefined;
  return stem(base ?? word, lang);
}

/** Without an article or pronoun that has lost its vowel before the word ("l’eau", "qu’il"). */
function unelided(word: string, lang: string): string {
  return /^(?:fr|it|ca)(?:-|$)/.test(lang) ? word.replace(ELIDED, '') : word;
}

const PART_END =
  /-|(?<=^\d[\d.,]*)(?=(?:mm|cm|km|m|mg|kg|g|ml|l|lbs?|oz|ft|in|inch|mph|kb|mb|gb|tb|w|kw|kwh|hrs?|mins?)$)/iu;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|dell|nell|all|un)['’]/i;
