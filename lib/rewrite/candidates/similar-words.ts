import { type Candidate, type Draft, likeWord, lower } from './candidate';

/** Each word replaced by common ones that differ by a slip of the pen. */
export function similarWords({ words, similar }: Draft): Candidate[] {
  return words.flatMap((word) =>
    (similar.get(lower(word)) ?? []).map(
      (other): Candidate => ({
        start: word.start,
        end: word.end,
        replacement: likeWord(word.text, other),
        kind: 'similar',
        reason: 'word choice',
      }),
    ),
  );
}
