import { isStrayCapital } from '../protect';
import type { Candidate, Draft } from './candidate';
import { isWordSpelling } from './lints';

/** A capital for the sentence's first letter, and none for a function word in mid-sentence. */
export function capitals(draft: Draft): Candidate[] {
  return [...firstCapital(draft), ...strayCapitals(draft)];
}

/** Not in a line without a final mark, as in a chat, nor of a word that no dictionary has: commands are in lower case. */
function firstCapital({ text, words: [first], lints }: Draft): Candidate[] {
  const isMarked = /[.!?…]['"”’)]*$/.test(text);
  if (!first || !isMarked || !/^\p{Ll}/u.test(first.text) || !/^["'“(]?$/.test(text.slice(0, first.start)))
    return [];
  if (lints.some(({ start, kind, problem }) => start === first.start && isWordSpelling(kind, problem)))
    return [];
  return [letter(first.start, first.text.charAt(0).toUpperCase())];
}

function strayCapitals({ text, words }: Draft): Candidate[] {
  return words
    .filter(({ start, end }) => isStrayCapital(text, start, end))
    .map((word) => letter(word.start, word.text.charAt(0).toLowerCase()));
}

function letter(start: number, replacement: string): Candidate {
  return { start, end: start + 1, replacement, kind: 'capital', reason: 'capital letter' };
}
