import { type Candidate, type Draft, followsWord, lower } from './candidate';

/** Words that may rightly stand twice. */
const TWICE = new Set(
  'that had is was do very really so no yes bye ha haha hey knock many long much far blah again'.split(' '),
);

/** The second of two equal words taken out. */
export function doubledWords(draft: Draft): Candidate[] {
  return draft.words.flatMap((word, index): Candidate[] => {
    const previous = draft.words[index - 1];
    const text = lower(word);
    if (!previous || !isDoubled(draft, index)) return [];
    if (TWICE.has(text) || /\p{N}/u.test(text)) return [];
    return [
      { start: previous.end, end: word.end, replacement: '', kind: 'doubled', reason: 'repeated word' },
    ];
  });
}

/** Whether word `index` is the same as the one before it. */
export function isDoubled(draft: Draft, index: number): boolean {
  return followsWord(draft, index) && lower(draft.words[index]) === lower(draft.words[index - 1]);
}
