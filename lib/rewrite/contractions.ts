import type { Edit } from '../protocol/tasks';
import type { Span } from '../text/sentences';
import { likeWord } from './candidates/candidate';
import { apart } from './edits';
import type { Lint } from './linter';
import { touches } from './protect';

const NEGATED = 'do does did is are was were has have had ca could wo would should must need ai'.split(' ');
const SHORTENED: Record<string, string> = {
  i: 'm ve',
  you: 're ve ll d',
  they: 're ve ll d',
  we: 've',
  he: 's',
  she: 's',
  it: 'll d',
  that: 's ll',
  there: 's ll',
  here: 's',
  what: 's',
  where: 's',
  who: 's',
  how: 's',
  could: 've',
  should: 've',
  would: 've',
  might: 've',
};

const BY_LETTERS = new Map<string, string>();
for (const verb of NEGATED) BY_LETTERS.set(`${verb}nt`, `${verb}n't`);
for (const [word, ends] of Object.entries(SHORTENED))
  for (const end of ends.split(' ')) BY_LETTERS.set(word + end, `${word}'${end}`.replace(/^i/, 'I'));

/**
 * What a word without an apostrophe is with it ("dont": "don't"); undefined where it is no contraction. Some have a
 * meaning without it, too: "cant", "wont".
 */
export function contractionOf(word: string): string | undefined {
  return BY_LETTERS.get(word.toLowerCase());
}

/** The marks that contractions lack. Of these nothing else could be meant, whatever stands around them. */
export function contractions(text: string, fixed: readonly Span[], misspelt: readonly Lint[]): Edit[] {
  const likeCannot = [...text.matchAll(LIKE_CANNOT)]
    .map(({ index, 0: problem }) => ({ start: index, end: index + problem.length, problem }))
    .filter(({ start, end }) => !touches(fixed, start, end));
  return apart([...misspelt, ...likeCannot]).flatMap(({ start, end, problem }): Edit[] => {
    const contraction = contractionOf(problem);
    return contraction
      ? [{ start, end, replacement: likeWord(problem, contraction), reason: 'spelling' }]
      : [];
  });
}

/** Where "cant" and "wont" stand as verbs do: behind no word of a noun phrase, before a word. */
const LIKE_CANNOT =
  /(?<![\p{L}\p{N}.'’-])(?<!\b(?:an?|the|his|her|its|their|my|your|our|this|that|no|of|is|are|was|were|be|been|being|as) )[cw](?:a|o)nt(?= \p{Ll})/giu;
