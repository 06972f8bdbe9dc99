import { type Candidate, type Draft, followsWord, lower } from './candidate';
import { isParticiple } from './demands';
import { isDoubled } from './doubled';

/** They decide the form of the verb after them. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were be been being am have has had do does did will would can'.split(' '),
);

/** Words that learners put in too many; words that carry meaning of their own are not among them. */
const EXTRA = new Set([
  ...'in on at to for of with by from about into as than a an the that and it they he more most'.split(' '),
  ...AUXILIARIES,
]);

const ARTICLES = new Set(['a', 'an', 'the']);
const BE = new Set('is are was were be been being am'.split(' '));
/** With their noun they say how or where something is: "on silent", "in pain", "at home". */
const AFTER_BE = new Set('in on at with from about'.split(' '));
const PAST_TIME = /\b(?:yesterday|ago|last|when|in (?:19|20)\d\d)\b/i;

/**
 * Each superfluous function word taken out; of those that open the sentence, articles only. Which of two equal words is too
 * many, `doubledWords` knows.
 */
export function deletions(draft: Draft): Candidate[] {
  const { text, words } = draft;
  return words.flatMap((word, index): Candidate[] => {
    if (!EXTRA.has(lower(word)) || isDoubled(draft, index) || isDoubled(draft, index + 1)) return [];
    if (isPredicate(draft, index) || isPerfect(draft, index)) return [];
    const next = words[index + 1];
    const reason = ARTICLES.has(lower(word)) ? 'article' : 'extra word';
    if (index > 0 && followsWord(draft, index)) {
      const start = words[index - 1]?.end ?? 0;
      return [{ start, end: word.end, replacement: '', kind: 'deletion', reason }];
    }
    if (!next || !followsWord(draft, index + 1) || !ARTICLES.has(lower(word))) return [];
    const isCapital = /^\p{Lu}/u.test(word.text);
    const replacement = isCapital ? text.charAt(next.start).toUpperCase() : text.charAt(next.start);
    return [{ start: word.start, end: next.start + 1, replacement, kind: 'deletion', reason }];
  });
}

function isPredicate({ words }: Draft, index: number): boolean {
  return AFTER_BE.has(lower(words[index])) && BE.has(lower(words[index - 1]));
}

/** "I have worked" is no "I worked", unless a time of the past is told. */
function isPerfect({ text, words }: Draft, index: number): boolean {
  const isHave = /^(?:have|has)$/.test(lower(words[index]));
  return isHave && isParticiple(lower(words[index + 1])) && !PAST_TIME.test(text);
}
