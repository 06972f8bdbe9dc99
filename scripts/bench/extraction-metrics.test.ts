import { describe, expect, it } from 'vitest';
import { compareTexts, scorePages } from './extraction-metrics.ts';

describe('compareTexts', () => {
  it('counts shared and surplus runs of four words, with repetition', () => {
    expect(compareTexts('a b c d e', 'a b c d x')).toEqual({ both: 1, onlyRead: 1, onlyReference: 1 });
    expect(compareTexts('a b c d. A b c d a b c d', 'a b c d')).toMatchObject({ both: 1, onlyReference: 0 });
  });

  it('takes fewer than four words as one run, and nothing as none', () => {
    expect(compareTexts('one two', 'one, two!')).toEqual({ both: 1, onlyRead: 0, onlyReference: 0 });
    expect(compareTexts('', 'one')).toEqual({ both: 0, onlyRead: 0, onlyReference: 1 });
  });
});

describe('scorePages', () => {
  it('takes the harmonic mean of mean precision and mean recall', () => {
    const { f1, precision, recall } = scorePages([
      { both: 3, onlyRead: 1, onlyReference: 0 },
      { both: 1, onlyRead: 3, onlyReference: 1 },
    ]);
    expect(precision).toBeCloseTo(0.5);
    expect(recall).toBeCloseTo(0.75);
    expect(f1).toBeCloseTo(0.6);
  });

  it('counts a page with nothing on either side as right, and one with nothing read as wrong', () => {
    expect(scorePages([{ both: 0, onlyRead: 0, onlyReference: 0 }]).f1).toBe(1);
    expect(scorePages([{ both: 0, onlyRead: 0, onlyReference: 5 }])).toEqual({
      f1: 0,
      precision: 0,
      recall: 0,
    });
  });
});
