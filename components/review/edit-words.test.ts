import { describe, expect, it } from 'vitest';
import type { Edit } from '@/lib/protocol/tasks';
import { describeEdit } from './edit-words';

const EDIT: Edit = { start: 0, end: 1, replacement: 'An', reason: 'article' };

describe('describeEdit', () => {
  it.each([
    ['a', 'an', '“a” becomes “an”'],
    ['', ' old', '“old” is added'],
    ['the ', '', '“the” is removed'],
    ['  ', ' ', 'The spacing changes'],
  ])('puts %j → %j into words', (before, replacement, words) => {
    expect(describeEdit(before, { ...EDIT, replacement, refused: false, settled: false })).toBe(words);
  });
});
