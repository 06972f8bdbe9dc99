import type { Candidate, Draft } from './candidate';

/** A capital for the sentence's first letter; not in a line without a final mark, as in a chat. */
export function capitals({ text, words: [first] }: Draft): Candidate[] {
  const isMarked = /[.!?…]['"”’)]*$/.test(text);
  if (!first || !isMarked || !/^\p{Ll}/u.test(first.text) || !/^["'“(]?$/.test(text.slice(0, first.start)))
    return [];
  const replacement = first.text.charAt(0).toUpperCase();
  return [
    { start: first.start, end: first.start + 1, replacement, kind: 'capital', reason: 'capital letter' },
  ];
}
