import type { ChosenSpan } from './choose-span';
import type { RankedSentence } from './retrieval';
import type { Unsaid } from './unsaid';
import { weighedSum } from './weighed-sum';

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

/** Whether the model should read on where search finds nothing: something at least is related. */
export function isWorthReading(best: RankedSentence): boolean {
  return relatedness(best) >= UNRELATED_BELOW;
}

/**
 * Whether the model makes up for what search did not find related: it finds that some sentence states what is asked.
 * `unstated`: the log-probability that the one which comes nearest doesn't. The less is related, the surer it must be.
 */
export function overrulesSearch(best: RankedSentence, unstated: number): boolean {
  return -unstated >= STATED_FROM - RELATED_HELPS * relatedness(best);
}

/** 0–1: how near the sentence, its group and the whole page come to the question. */
export function relatedness(entry: RankedSentence | undefined): number {
  return entry ? (entry.norm + entry.coverage + entry.presence) / 3 : 0;
}

/** What speaks for and against a span's being the answer, as it comes out of the choice of it. */
export function answerFeatures(
  { entry, confidence, logProb, unstated }: ChosenSpan,
  unsaid: Unsaid,
): Record<AnswerFeature, number> {
  return {
    logConfidence: Math.log(confidence),
    logProb,
    unstated,
    norm: entry.norm,
    odds: entry.odds,
    unsaidNames: unsaid.names,
    unsaidRank: Number(unsaid.rank),
  };
}

/** Whether words are sure enough to be given as the answer, or at least to be marked in their sentence. */
export function surenessOf(features: Record<AnswerFeature, number>): 'answer' | 'marked' | 'neither' {
  const logit = ANSWER_BIAS + weighedSum(features, ANSWER_WEIGHTS);
  if (logit >= SURE_FROM) return 'answer';
  return logit >= MARK_FROM ? 'marked' : 'neither';
}

export type AnswerFeature = keyof typeof ANSWER_WEIGHTS;

/**
 * Logistic regression, fitted by `scripts/fit/ask-sure.ts` with the words of pages whose answering sentence was taken
 * away counted as wrong.
 */
export const ANSWER_WEIGHTS = {
  /** The span's probability among the spans that are looked at. */
  logConfidence: 0.517,
  /** What the model says of it, and of there being no answer. */
  logProb: 0.16,
  unstated: -0.32,
  /** What search says of its sentence. */
  norm: 1.606,
  odds: 0.026,
  /** What the question insists on and the sentence does not say. */
  unsaidNames: -0.574,
  unsaidRank: -0.574,
};

function absentBelow(sentences: number): number {
  return ABSENT_BELOW + LONG_PAGE * Math.max(0, Math.log(sentences / SHORT_PAGE_SENTENCES));
}

export const ABSENT_BELOW = 0.42;
export const ANSWER_FROM = 0.54;
const UNRELATED_BELOW = 0.01;
const STATED_FROM = 2.5;
const RELATED_HELPS = 4;
const SHORT_PAGE_SENTENCES = 30;
const LONG_PAGE = 0.03;
const ANSWER_BIAS = -1.78;
/** Of the answers given from here on, four in five are right. */
const SURE_FROM = -0.1;
/** Of words that are less sure, hardly any are right. */
const MARK_FROM = -2;
