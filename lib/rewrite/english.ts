import { isStopWord } from '../text/stop-words';
import { findWords } from '../text/words';

/** Frequent words of Latin-script languages that have no stop list of their own. */
const OTHERS = new Set(
  (
    'het een van niet zijn voor maar ook naar wel deze geen wij jullie uit bij nog ' +
    'il di che per della sono questo anche come più nella gli alla degli ' +
    'não com para uma você está isso mais seu sua pelo são ' +
    'och att det som på är inte jag för med han hon ett den av ' +
    'się nie jest na że do jak ale czy tak co już ' +
    'og ikke jeg til vi du hvor ja olen että mutta kun ' +
    'bir ve bu için ile çok ama da de var'
  ).split(' '),
);

const LEAST_SHARE = 0.1;
const FEW_WORDS = 8;

/**
 * True for text that can be taken for English: Latin script, and no other language's function words outnumber the
 * English ones. Short text without any function words counts as English. Empty text is not.
 */
export function readsAsEnglish(text: string): boolean {
  const words = findWords(text)
    .map(({ text: word }) => word.toLowerCase())
    .filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return false;
  const latin = words.filter((word) => /^[\p{Script=Latin}\p{M}\p{N}'’.,-]+$/u.test(word)).length;
  if (latin < words.length * 0.7) return false;
  const count = (is: (word: string) => boolean) => words.filter(is).length;
  const english = count((word) => isStopWord(word, 'en'));
  const other = Math.max(
    ...['de', 'fr', 'es'].map((lang) => count((word) => isStopWord(word, lang))),
    count((word) => OTHERS.has(word)),
  );
  if (other > english) return false;
  return words.length < FEW_WORDS || english >= words.length * LEAST_SHARE;
}
