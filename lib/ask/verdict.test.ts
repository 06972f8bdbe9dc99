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

  it('asks more of long pages', () => {
    expect(verdictOn(near(0.38), 20)).toBe('closest');
    expect(verdictOn(near(0.38), 2000)).toBe('absent');
  });
});

describe('isAnswerSure', () => {
  it('needs both a clear choice of the model and a near sentence', () => {
    expect(isAnswerSure(0.6, 0.9)).toBe(true);
    expect(isAnswerSure(0.1, 0.9)).toBe(false);
    expect(isAnswerSure(1, 0.45)).toBe(false);
  });
});

function near(related: number): RankedSentence {
  return { sentence: { id: 0, text: '' }, score: 1, group: 0, norm: related, coverage: related };
}
