import { splice } from '../../text/splice';
import { touches } from '../protect';
import type { Candidate, Draft } from './candidate';
import { capitals } from './capitals';
import { confusions } from './confusions';
import { deletions } from './deletions';
import { pastInDo } from './do-support';
import { doubledWords } from './doubled';
import { functionWords } from './function-words';
import { insertions } from './insertions';
import { joinedWords } from './joined';
import { lintCandidates } from './lints';
import { commas, finalMark } from './punctuation';
import { questionOrder } from './questions';
import { ownRules } from './rules';
import { similarWords } from './similar-words';
import { otherForms } from './word-forms';

const SOURCES = [
  doubledWords,
  lintCandidates,
  ownRules,
  questionOrder,
  pastInDo,
  capitals,
  finalMark,
  functionWords,
  otherForms,
  confusions,
  joinedWords,
  insertions,
  deletions,
  commas,
  similarWords,
];

/**
 * Every change worth a look; none touches what is fixed, no two give the same sentence, and none takes out a word that a
 * rule takes for another: "to many" is "too many".
 */
export function candidatesOf(draft: Draft): Candidate[] {
  const results = new Set([draft.text, ...draft.undone]);
  const all = SOURCES.flatMap((source) => source(draft));
  const mistaken = all.filter(({ kind, replacement }) => kind === 'rule' && replacement !== '');
  return all.filter((candidate) => {
    if (touches(draft.fixed, candidate.start, candidate.end)) return false;
    if (candidate.kind === 'deletion' && touches(mistaken, candidate.start, candidate.end)) return false;
    const result = splice(draft.text, [candidate]);
    if (results.has(result)) return false;
    results.add(result);
    return true;
  });
}
