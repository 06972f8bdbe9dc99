import { type Candidate, type Draft, followsWord } from './candidate';

const SHORT_LINE = 6;

/**
 * A missing mark at the end of the sentence. A line that begins in lower case, as in a chat, does without, and so does
 * a short one with others below it, as the closing words of a letter.
 */
export function finalMark({ text, words, place }: Draft): Candidate[] {
  const least = place === 'last' ? 4 : SHORT_LINE;
  if (place === 'inside' || words.length < least) return [];
  if (/^\p{Ll}/u.test(text) || !/[\p{L}\p{N}]$/u.test(text)) return [];
  return ['.', '?'].map((replacement) => ({
    start: text.length,
    end: text.length,
    replacement,
    kind: 'period',
    reason: 'punctuation',
  }));
}

/** Behind the last item but one of an enumeration: a comma there is a matter of taste. */
const LAST_BUT_ONE = /, (?:[^\s,]+ ){0,2}[^\s,]+,? $/;

/** A comma more after a word, or one less. */
export function commas(draft: Draft): Candidate[] {
  return draft.words.flatMap((word, index): Candidate[] => {
    const previous = draft.words[index - 1];
    if (!previous) return [];
    if (/^(?:and|or)$/i.test(word.text) && LAST_BUT_ONE.test(draft.text.slice(0, word.start))) return [];
    const gap = draft.text.slice(previous.end, word.start);
    const start = previous.end;
    const reason = 'punctuation';
    if (followsWord(draft, index) && !isHandle(draft, start))
      return [{ start, end: start, replacement: ',', kind: 'comma', reason }];
    if (gap === ', ') return [{ start, end: start + 1, replacement: '', kind: 'deletion', reason }];
    return [];
  });
}

/** Where no plain word ends: "@ada can you look". */
function isHandle({ text, fixed }: Draft, end: number): boolean {
  return fixed.some((span) => span.end === end && /[@#`/]/.test(text.slice(span.start, span.end)));
}
