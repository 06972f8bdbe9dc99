import type { RankedSentence } from '../../lib/ask/retrieval';

/** A sentence as search ranks it, near to the question in every way but those given. */
export function rankedSentence(of: Partial<RankedSentence>): RankedSentence {
  return {
    sentence: { id: 0, text: '' },
    odds: 1,
    evidence: {
      terms: 1,
      before: 0,
      after: 0,
      group: 0,
      type: 0,
      pairs: 0,
      pieces: 0,
      density: 0,
      pronoun: 0,
    },
    group: 0,
    norm: 1,
    coverage: 1,
    presence: 1,
    isOfType: true,
    isAsking: false,
    ...of,
  };
}
