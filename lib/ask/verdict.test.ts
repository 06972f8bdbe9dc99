import { describe, expect, it } from 'vitest';
import type { RankedSentence } from './retrieval';
import { isAnswerSure, verdictOn } from './verdict';

describe('verdictOn', () => {
  it('goes by how much of the question is said', () => {
    expect(verdictOn(undefined, 10)).toBe('absent');
    expect(verdictOn(near(0.2), 10)).toBe('absent');
    expect(verdictOn(near(0.42), 10)).toBe('closest');
    expect(verdictOn(near(0.8), 10)).toBe('answer');
  });

  it('takes no sentence for an answer that lacks the amount or the time asked for', () => {
    expect(verdictOn({ ...near(0.8), isOfType: false }, 10)).toBe('closest');
  });

  it('asks more of long pages', () => {
    expect(verdictOn(near(0.38), 20)).toBe('closest');
    expect(verdictOn(near(0.38), 2000)).toBe('absent');
  });
});

describe('isAnswerSure', () => {
  const SAID = { names: 0, rank: false };

  it('needs both a clear choice of the model and a near sentence', () => {
    expect(isAnswerSure({ confidence: 0.6, stop: -0.5, entry: near(0.9), unsaid: SAID })).toBe(true);
    expect(isAnswerSure({ confidence: 0.05, stop: -0.5, entry: near(0.9), unsaid: SAID })).toBe(false);
    expect(isAnswerSure({ confidence: 0.6, stop: -0.5, entry: near(0.2), unsaid: SAID })).toBe(false);
  });

  it('doubts an answer in a sentence without the name or the rank that is asked about', () => {
    const evidence = { confidence: 0.4, stop: -1, entry: near(0.8) };
    expect(isAnswerSure({ ...evidence, unsaid: SAID })).toBe(true);
    expect(isAnswerSure({ ...evidence, unsaid: { names: 1, rank: true } })).toBe(false);
  });
});

function near(related: number): RankedSentence {
  return {
    sentence: { id: 0, text: '' },
    score: 1,
    group: 0,
    norm: related,
    coverage: related,
    presence: related,
    isOfType: true,
  };
}
