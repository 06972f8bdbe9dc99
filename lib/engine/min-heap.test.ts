import { expect, it } from 'vitest';
import { MinHeap } from './min-heap';

it('gives its numbers in order, also those that come between', () => {
  const heap = new MinHeap();
  expect(heap.pop()).toBeUndefined();
  for (const value of [5, 3, 8, 3, 1, 9, 2]) heap.push(value);
  expect([heap.pop(), heap.pop()]).toEqual([1, 2]);
  for (const value of [4, 0, 7]) heap.push(value);
  const rest = Array.from({ length: 8 }, () => heap.pop());
  expect(rest).toEqual([0, 3, 3, 4, 5, 7, 8, 9]);
  expect(heap.pop()).toBeUndefined();
});
