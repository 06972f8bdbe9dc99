import { mayBeEnglish } from '../text/language';
import { findWords } from '../text/words';
import { answerType, hasDate, hasNumber, holdsType } from './answer-type';
import { holdsMeasure, measureOf } from './measures';

/**
 * Tells whether a cell has the looks of an answer: no place for "Who made it?" or "When was it made?" below or beside
 * "Made in", no year for "Who built it?", no days for "What does it cost?".
 */
export function cellAnswering(question: string, lang: string): (cell: string, itsName: string) => boolean {
  const type = answerType(question, lang);
  const measure = mayBeEnglish(lang) ? measureOf(question) : undefined;
  return (cell, itsName) => {
    if (endsOtherwise(question, itsName)) return false;
    // The unit of a bare number may stand in the header, or nowhere.
    if (measure) return isBareNumber(cell) || holdsMeasure(measure, cell);
    switch (type) {
      case 'person':
        return (
          !/\b(?:at|from|in|of|on)$/i.test(itsName) && !/^\p{Sc}?\p{N}/u.test(cell) && hasPlainWord(cell)
        );
      case 'place':
        return looksLikePlace(cell);
      case 'number':
      case 'date':
        return /\d/.test(cell) || holdsType(type, cell) === true;
      default:
        return true;
    }
  };
}

/** "What is it made of?" is not answered beside "Made in". */
export function endsOtherwise(question: string, name: string): boolean {
  const [ofQuestion, ofName] = [question, name].map((text) => ENDING.exec(text)?.[1]?.toLowerCase());
  return ofQuestion !== undefined && ofName !== undefined && ofQuestion !== ofName;
}

const ENDING = /\b(at|by|for|from|in|of|on|to|with)\W*$/i;

function isBareNumber(cell: string): boolean {
  return /\d/.test(cell) && !/\p{L}/u.test(cell);
}

/** One name, or what has a name, a number or a preposition in it: not "Botanist, illustrator" for "Where did she work?". */
function looksLikePlace(cell: string): boolean {
  const [, ...others] = findWords(cell);
  const isPlaced = others.some(({ text }) => /^[\p{Lu}\p{N}]/u.test(text)) || PREPOSITION.test(cell);
  return hasPlainWord(cell) && (others.length === 0 || isPlaced);
}

const PREPOSITION =
  /\b(?:above|along|at|behind|below|beside|between|from|in|inside|near|next to|on|opposite|outside|under)\b/i;

/** Has a word that says neither how many nor when. */
function hasPlainWord(cell: string): boolean {
  return findWords(cell).some(({ text }) => /^\p{L}{2}/u.test(text) && !hasNumber(text) && !hasDate(text));
}
