import { describe, expect, it } from 'vitest';
import { rankedSentence } from '../../tests/support/ranked-sentence';
import type { ChosenSpan } from './choose-span';
import type { RankedSentence } from './retrieval';
import {
  ABSENT_BELOW,
  ANSWER_FROM,
  answerFeatures,
  isWorthReading,
  overrulesSearch,
  surenessOf,
  verdictOn,
} from './verdict';

describe('verdictOn', () => {
  it('goes by how much of the question is said', () => {
    expect(verdictOn(undefined, 10)).toBe('absent');
    expect(verdictOn(near(ABSENT_BELOW - 0.01), 10)).toBe('absent');
    expect(verdictOn(near(ABSENT_BELOW + 0.01), 10)).toBe('closest');
    expect(verdictOn(near(ANSWER_FROM - 0.01), 10)).toBe('closest');
    expect(verdictOn(near(ANSWER_FROM + 0.01), 10)).toBe('answer');
  });

  it('takes no sentence for an answer that lacks the amount or the time asked for', () => {
    expect(verdictOn({ ...near(ANSWER_FROM + 0.1), isOfType: false }, 10)).toBe('closest');
  });

  it('asks more of long pages', () => {
    expect(verdictOn(near(ABSENT_BELOW + 0.01), 20)).toBe('closest');
    expect(verdictOn(near(ABSENT_BELOW + 0.01), 2000)).toBe('absent');
  });
});

describe('overrulesSearch', () => {
  it('asks the more of the model, the less search found related', () => {
    expect(overrulesSearch(near(0.3), -2)).toBe(true);
    expect(overrulesSearch(near(0), -2)).toBe(false);
    expect(overrulesSearch(near(0), -5)).toBe(true);
    expect(overrulesSearch(near(0.36), -1)).toBe(false);
  });

  it('is not asked where nothing is related', () => {
    expect(isWorthReading(near(0.2))).toBe(true);
    expect(isWorthReading(near(0))).toBe(false);
  });
});

describe('surenessOf', () => {
  const SAID = { names: 0, rank: false };

  it('needs both a clear word of the model and a near sentence', () => {
    expect(surenessOf(answerFeatures(span(-1, 0.95), SAID))).toBe('answer');
    expect(surenessOf(answerFeatures(span(-6, 0.95), SAID))).not.toBe('answer');
    expect(surenessOf(answerFeatures(span(-1, 0.2), SAID))).not.toBe('answer');
  });

  it('has what the model doubts marked, and what it hardly believes left alone', () => {
    expect(surenessOf(answerFeatures(span(-6, 0.95), SAID))).toBe('marked');
    expect(surenessOf(answerFeatures({ ...span(-6, 0.3), unstated: -0.1 }, SAID))).toBe('neither');
  });

  it('doubts an answer among others that are as likely, or where it may as well not be stated', () => {
    expect(surenessOf(answerFeatures(span(-1, 0.95), SAID))).toBe('answer');
    expect(surenessOf(answerFeatures({ ...span(-1, 0.95), confidence: 0.1 }, SAID))).not.toBe('answer');
    expect(surenessOf(answerFeatures({ ...span(-1, 0.95), unstated: -0.1 }, SAID))).not.toBe('answer');
  });

  it('doubts an answer in a sentence without the name or the rank that is asked about', () => {
    expect(surenessOf(answerFeatures(span(-1, 0.95), SAID))).toBe('answer');
    expect(surenessOf(answerFeatures(span(-1, 0.95), { names: 1, rank: true }))).not.toBe('answer');
  });
});

function span(logProb: number, related: number): ChosenSpan {
  const chosen = { start: 0, end: 4, isOfType: true, isAmount: false, confidence: 0.7 };
  return { ...chosen, entry: near(related), logProb, unstated: -3.5 };
}

function near(related: number): RankedSentence {
  return rankedSentence({ norm: related, coverage: related, presence: related, odds: 6 * related });
}
