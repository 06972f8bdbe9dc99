import { expect, it } from 'vitest';
import { answeringStems } from './answering-words';

it.each([
  ['bike', 'bicycl'],
  ['kid', 'child'],
  ['cheaper', 'discount'],
])('knows by what a question with %s may be answered', (asked, said) => {
  expect(answeringStems(asked).has(said)).toBe(true);
});

it('knows nothing of words that it does not have', () => {
  expect(answeringStems('xylotomy').size).toBe(0);
  expect(answeringStems('').size).toBe(0);
});
