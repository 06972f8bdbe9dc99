import { type Candidate, type Draft, followsWord, likeWord, lower } from './candidate';

const ENDS_BY_HEAD = new Map(
  Object.entries({
    any: 'body how more one thing way where',
    every: 'body one thing where',
    no: 'body thing where',
    some: 'body how one thing times what where',
    how: 'ever',
    what: 'ever',
    when: 'ever',
    where: 'ever as',
    who: 'ever',
    my: 'self',
    your: 'self selves',
    him: 'self',
    her: 'self',
    it: 'self',
    our: 'selves',
    them: 'selves',
    can: 'not',
    in: 'deed side stead to',
    on: 'to',
    out: 'side',
    with: 'in out',
    an: 'other',
    al: 'most ready so though together ways',
    be: 'cause come fore hind sides tween yond',
    there: 'fore',
    more: 'over',
    further: 'more',
    mean: 'while',
    other: 'wise',
    to: 'day gether morrow night ward wards',
    up: 'on',
  }),
);

/** The halves of a word that is often written as two, put together. */
export function joinedWords(draft: Draft): Candidate[] {
  return draft.words.flatMap((word, index): Candidate[] => {
    const next = draft.words[index + 1];
    const ends = ENDS_BY_HEAD.get(lower(word));
    if (!next || !ends || !followsWord(draft, index + 1) || !ends.split(' ').includes(lower(next))) return [];
    const replacement = likeWord(word.text, lower(word) + lower(next));
    return [{ start: word.start, end: next.end, replacement, kind: 'confusion', reason: 'spelling' }];
  });
}
