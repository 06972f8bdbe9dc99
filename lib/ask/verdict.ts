import type { RankedSentence } from './retrieval';

export type Verdict = 'answer' | 'closest' | 'absent';

/**
 * Whether the page speaks of what is asked, told from its best sentence. Thresholds fitted by `scripts/fit/ask-verdict.ts`:
 * at the lower one 97% of the questions that a page answers are kept and 97% of those about other things refused.
 * A long page holds more words by chance, so the lower one rises with the number of sentences.
 */
export function verdictOn(best: RankedSentence | undefined, sentences: number): Verdict {
  const related = relatedness(best);
  if (related < absentBelow(sentences)) return 'absent';
  return related < ANSWER_FROM ? 'closest' : 'answer';
}

/** 0–1: how near the sentence and its group come to the question. */
export function relatedness(entry: RankedSentence | undefined): number {
  return entry ? (entry.norm + entry.coverage) / 2 : 0;
}

/**
 * Whether the marked words are sure enough to be given as the answer: from how far the model prefers them to other
 * words, and how near their sentence comes to the question (logistic regression; the words of pages whose
 * answering sentence was taken away count as wrong). Of the answers given about four in five are right.
 *
 * @param confidence The span's probability among the spans of its sentence.
 */
export function isAnswerSure(confidence: number, related: number): boolean {
  const logit = -1.03 + 1.5 * Math.log(confidence) + 3.84 * related;
  return related >= ANSWER_FROM && logit >= SURE_LOGIT;
}

function absentBelow(sentences: number): number {
  return ABSENT_BELOW + LONG_PAGE * Math.max(0, Math.log(sentences / SHORT_PAGE_SENTENCES));
}

const ABSENT_BELOW = 0.35;
const ANSWER_FROM = 0.5;
const SHORT_PAGE_SENTENCES = 30;
const LONG_PAGE = 0.03;
/** A chance of 0.55 to be right. */
const SURE_LOGIT = 0.2;
