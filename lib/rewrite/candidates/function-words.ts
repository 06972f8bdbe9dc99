import { type Candidate, type Draft, type Kind, likeWord, lower, wordsBefore } from './candidate';
import { isDemanded, isFreeInNumber } from './demands';

const set = (words: string) => words.split(' ');

const ARTICLES = set('a an the');
const PREPOSITIONS = set(
  'in on at to for of with by from about into as than during over through after before between among without',
);
const BE = set('is are was were be been being am');
const HAVE = set('have has had having');
const DO = set('do does did');
const MODALS = set('will would can could');
const NEGATIVES = [
  set("don't doesn't didn't"),
  set("isn't aren't wasn't weren't"),
  set("hasn't haven't hadn't"),
  set("can't couldn't"),
  set("won't wouldn't"),
];

/** Another article, preposition or auxiliary in the place of each one. */
export function functionWords(draft: Draft): Candidate[] {
  return draft.words.flatMap((word, index) => {
    const known = lower(word);
    const before = wordsBefore(draft, index);
    const kindOf = (text: string, reason: string): Kind => {
      if (reason === 'article') return 'article';
      return isDemanded(before, known, text) ? 'agreement' : 'function';
    };
    return alternatives(known)
      .filter(({ text }) => !isFreeInNumber(before, known, text))
      .map(
        ({ text, reason }): Candidate => ({
          start: word.start,
          end: word.end,
          replacement: likeWord(word.text, text),
          kind: kindOf(text, reason),
          reason,
        }),
      );
  });
}

function alternatives(word: string): Pick<Candidate & { text: string }, 'text' | 'reason'>[] {
  const others = (group: string[]) => group.filter((other) => other !== word);
  if (ARTICLES.includes(word)) return others(ARTICLES).map((text) => ({ text, reason: 'article' }));
  if (PREPOSITIONS.includes(word))
    return others(PREPOSITIONS).map((text) => ({ text, reason: 'preposition' }));
  return verbForms(word, others).map((text) => ({ text, reason: 'verb form' }));
}

function verbForms(word: string, others: (group: string[]) => string[]): string[] {
  if (BE.includes(word)) return [...others(BE), 'has', 'have', 'had'];
  if (HAVE.includes(word)) return [...others(HAVE), 'is', 'are', 'was'];
  const group = [DO, MODALS, ...NEGATIVES].find((words) => words.includes(word));
  return group ? others(group) : [];
}
