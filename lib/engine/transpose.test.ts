import { expect, it } from 'vitest';
import type { WeightTable } from '../models/weights';
import { transposeWeights } from './transpose';

it('turns matrices of 8-bit weights round where they lie, and leaves all else', () => {
  const [rows, columns] = [70, 130];
  const table: WeightTable = [
    { name: 'm.scale', type: 'float32', dims: [1, 2], shard: 'a.bin', offset: 0 },
    { name: 'm.weight', type: 'uint8', dims: [rows, columns], shard: 'a.bin', offset: 8 },
    { name: 'vector', type: 'uint8', dims: [3], shard: 'a.bin', offset: 8 + rows * columns },
    { name: 'elsewhere', type: 'uint8', dims: [2, 4], shard: 'b.bin', offset: 0 },
  ];
  const value = (row: number, column: number) => (row * 7 + column * 3) % 256;
  const before = Uint8Array.from({ length: 8 + rows * columns + 3 }, (_, i) =>
    i < 8 || i >= 8 + rows * columns ? i : value(Math.floor((i - 8) / columns), (i - 8) % columns),
  );
  const bytes = before.slice();
  transposeWeights(table, 'a.bin', bytes);
  const expected = Uint8Array.from({ length: rows * columns }, (_, i) =>
    value(i % rows, Math.floor(i / rows)),
  );
  expect(bytes.subarray(8, 8 + rows * columns)).toEqual(expected);
  expect(bytes.subarray(0, 8)).toEqual(before.subarray(0, 8));
  expect(bytes.subarray(-3)).toEqual(before.subarray(-3));
});
