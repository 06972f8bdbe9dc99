import { DAY } from '../text/calendar';
import { droppable } from './guards';
import { DETERMINER, MONTH, PREPOSITION } from './lexicon';
import { type InnerSpan, matches } from './spans';

const BRACKET =
  /\s\([^()]{3,}\)(?=[\s.,;:!?—–]|$)|\s?\[(?:[\d,–\s-]+|[a-z]|note \d+|(?:citation|clarification|source) needed|(?:who|when|where|why)\?)\]/g;

/** All or none: of figures in brackets after each name of a list, one alone would tell something else. */
export function brackets(sentence: string): InnerSpan[] {
  const found = matches(sentence, BRACKET, 'bracket');
  const mayGo = (span: InnerSpan) => {
    const before = sentence.slice(0, span.start);
    const inside = sentence.slice(span.start, span.end);
    return (
      /\w/.test(before) &&
      droppable(sentence, span) &&
      !NARROWING.test(inside) &&
      !(ENDS_IN_AMOUNT.test(before) && /\d/.test(inside)) &&
      !/[.!?]\)$|=/.test(inside) &&
      !ENDS_IN_DETERMINER.test(before) &&
      !(ENDS_IN_NAME.test(before) && /^\s[\p{Lu}(]/u.test(sentence.slice(span.end))) &&
      !(ENDS_IN_NAME.test(before) && TELLS_WHICH.test(inside))
    );
  };
  const rounds = found.filter(({ start, end }) => sentence.slice(start, end).includes('('));
  const areAll = rounds.length === sentence.split(/\s\(/).length - 1;
  return areAll && rounds.every(mayGo) ? found : found.filter((span) => !rounds.includes(span));
}

/** "A (paved) path" is not any path. */
const ENDS_IN_DETERMINER = new RegExp(`\\b${DETERMINER}$`, 'i');

/** "Hale (river)" is not Hale. */
const ENDS_IN_NAME = /(?:^|\s)\p{Lu}[\p{L}’'-]*$/u;
const TELLS_WHICH = /^\s\(\p{Ll}+(?:\s\p{Ll}+)?\)$/u;

/**
 * "No rooms (with windows)" are not no rooms, and "free for children (12 and under)" not for all. "A fun day (4 May)" is on
 * that day.
 */
const NARROWING = new RegExp(
  `^\\s\\((?:(?:\\d{1,2} )?(?:${MONTH}|${DAY}s?)\\b|(?:ages? )?\\d{1,2}(?:\\+|\\s?[–-]\\s?\\d{1,2}\\b|\\s(?:and|or)\\s(?:under|over|above|below|more|less|older|younger|up)\\b)|(?:${PREPOSITION}|weekdays|weekends|members|adults|residents|who|which|that|when|where|aged|mainly|including|incl|excl|ex|and|or|but|yet|though|although|albeit|plus|max|min|non|required|mandatory|experimental|beta|planned|proposed|closed|sold out)\\b)`,
  'i',
);

/** "Until 8 pm (6 pm on Sundays)", "£3 (£5 at weekends)": there is another amount or time for some. */
const ENDS_IN_AMOUNT =
  /[£$€]\s?\d[\d.,]*$|\d\s?(?:[ap]\.?m\.?|[%£€]|per ?cent|pence|pounds?|dollars?|euros?|crowns?|min(?:ute)?s?|hours?|days?|weeks?)$|\b\d{1,2}[:.]\d\d$|\b(?:noon|midnight|(?:at|by|to|from|until|till) \d{1,2})$/i;
