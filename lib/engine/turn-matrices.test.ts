import { expect, it } from 'vitest';
import type { WeightTable } from '../models/weights';
import { turnMatrices } from './turn-matrices';

const value = (row: number, column: number) => (row * 7 + column * 13 + ((row * column) % 11)) % 256;

it.each([
  ['words', 136, 72, 8],
  ['words', 4, 4, 0],
  ['bytes', 70, 130, 8],
  ['bytes', 68, 132, 6],
])('turns matrices round, by %s: %i × %i at %i', (_, rows, columns, offset) => {
  const length = rows * columns;
  const table: WeightTable = [
    { name: 'm.scale', type: 'float32', dims: [1, 1], shard: 'a.bin', offset: 0 },
    { name: 'm.weight', type: 'uint8', dims: [rows, columns], shard: 'a.bin', offset },
    { name: 'vector', type: 'uint8', dims: [3], shard: 'a.bin', offset: offset + length },
    { name: 'elsewhere', type: 'uint8', dims: [2, 4], shard: 'b.bin', offset: offset + length },
  ];
  const bytes = Uint8Array.from({ length: offset + length + 8 }, (_, i) =>
    i < offset || i >= offset + length
      ? i
      : value(Math.floor((i - offset) / columns), (i - offset) % columns),
  );
  const before = bytes.slice();
  const expected = Uint8Array.from({ length }, (_, i) => value(i % rows, Math.floor(i / rows)));

  turnMatrices(table, 'a.bin', bytes);

  expect(bytes.subarray(offset, offset + length)).toEqual(expected);
  expect(bytes.subarray(offset + length)).toEqual(before.subarray(offset + length));
  expect(bytes.subarray(0, offset)).toEqual(before.subarray(0, offset));
});
