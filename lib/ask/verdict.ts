import type { RankedSentence } from './retrieval';
import type { Unsaid } from './unsaid';

export type Verdict = 'answer' | 'closest' | 'absent';

/**
 * Whether the page speaks of what is asked, told from its best sentence. Thresholds fitted by `scripts/fit/ask-verdict.ts`:
 * at the lower one 97% of the questions that a page answers are kept and 99% of those about other things refused.
 * A long page holds more words by chance, so the lower one rises with the number of sentences.
 */
export function verdictOn(best: RankedSentence | undefined, sentences: number): Verdict {
  const related = relatedness(best);
  if (related < absentBelow(sentences)) return 'absent';
  return best?.isOfType && related >= ANSWER_FROM ? 'answer' : 'closest';
}

/** 0–1: how near the sentence, its group and the whole page come to the question. */
export function relatedness(entry: RankedSentence | undefined): number {
  return entry ? (entry.norm + entry.coverage + entry.presence) / 3 : 0;
}

/** What speaks for a span's being the answer. */
export interface Evidence {
  /** The span's probability among the spans of its sentence. */
  confidence: number;
  /** Natural log-probability of the answer's ending after the span. */
  stop: number;
  /** The sentence that it stands in. */
  entry: RankedSentence;
  /** What the question insists on and the sentence does not say. */
  unsaid: Unsaid;
}

/**
 * Whether the marked words are sure enough to be given as the answer. Logistic regression, fitted by
 * `scripts/fit/ask-sure.ts` with the words of pages whose answering sentence was taken away counted as wrong.
 */
export function isAnswerSure({ confidence, stop, entry, unsaid }: Evidence): boolean {
  const logit =
    SURE.bias +
    SURE.logConfidence * Math.log(confidence) +
    SURE.stop * stop +
    SURE.norm * entry.norm +
    SURE.coverage * entry.coverage +
    SURE.unsaidNames * unsaid.names +
    SURE.unsaidRank * Number(unsaid.rank);
  return logit >= SURE_FROM;
}

function absentBelow(sentences: number): number {
  return ABSENT_BELOW + LONG_PAGE * Math.max(0, Math.log(sentences / SHORT_PAGE_SENTENCES));
}

const ABSENT_BELOW = 0.36;
const ANSWER_FROM = 0.5;
const SHORT_PAGE_SENTENCES = 30;
const LONG_PAGE = 0.03;
const SURE = {
  bias: -1.95,
  logConfidence: 1.43,
  stop: 0.73,
  norm: 2.36,
  coverage: 2.48,
  unsaidNames: -1.29,
  unsaidRank: -1.51,
};
/** Of the answers given from here on, three in four are right. */
const SURE_FROM = -0.35;
