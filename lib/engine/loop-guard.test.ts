import { expect, it } from 'vitest';
import { endsInLoop } from './loop-guard';

it.each([
  ['a token over and over', [1, 2, ...Array(12).fill(7)], true],
  ['a token a few times', [1, 2, ...Array(11).fill(7)], false],
  ['a phrase three times', [9, ...[1, 2, 3, 4, 5], ...[1, 2, 3, 4, 5], ...[1, 2, 3, 4, 5]], true],
  ['a phrase twice', [1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7], false],
  ['a phrase three times, but not at the end', [1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4, 8], false],
  ['nothing', [], false],
])('sees %s', (_, ids, expected) => {
  expect(endsInLoop(ids)).toBe(expected);
});
