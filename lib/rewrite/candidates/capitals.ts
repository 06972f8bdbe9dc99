import { isStrayCapital } from '../protect';
import type { Candidate, Draft } from './candidate';

/** A capital for the sentence's first letter, and none for a function word in mid-sentence. */
export function capitals(draft: Draft): Candidate[] {
  return [...firstCapital(draft), ...strayCapitals(draft)];
}

/** Not in a line without a final mark, as in a chat. */
function firstCapital({ text, words: [first] }: Draft): Candidate[] {
  const isMarked = /[.!?…]['"”’)]*$/.test(text);
  if (!first || !isMarked || !/^\p{Ll}/u.test(first.text) || !/^["'“(]?$/.test(text.slice(0, first.start)))
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
