import { describe, expect, it } from 'vitest';
import { describeEdit } from './edit-words';

describe('describeEdit', () => {
  it.each([
    ['a', 'an', '“a” becomes “an”'],
    ['', ' old', '“old” is added'],
    ['the ', '', '“the” is removed'],
    ['  ', ' ', 'The spacing changes'],
  ])('puts %j → %j into words', (before, replacement, words) => {
    expect(describeEdit(before, { replacement })).toBe(words);
  });
});
