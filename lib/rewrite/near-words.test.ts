import { describe, expect, it } from 'vitest';
import { nearWords, oneLetterAway } from './near-words';

const words = ['table', 'lantern', 'lanterns', 'intern', 'western', 'eastern', 'latent'];

describe('nearWords', () => {
  it('gives what the word may stand for, the nearest first', () => {
    expect(nearWords('lantren', words, 2)).toEqual(['lantern', 'lanterns']);
    expect(nearWords('lantren', words, 1)).toEqual(['lantern']);
  });

  it('gives neither the word itself nor one that is far away', () => {
    expect(nearWords('lantern', words, 9)).not.toContain('lantern');
    expect(nearWords('lantern', words, 9)).not.toContain('table');
    expect(nearWords('zzzz', words, 9)).toEqual([]);
  });
});

describe('oneLetterAway', () => {
  it('takes out, puts in, changes and swaps a letter', () => {
    const made = oneLetterAway('cat');
    for (const word of ['at', 'ct', 'cats', 'coat', 'cut', 'act', 'hat']) expect(made).toContain(word);
    for (const word of ['cat', 'tac', 'dog']) expect(made).not.toContain(word);
  });
});
