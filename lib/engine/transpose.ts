import { type WeightTable, weightBytes } from '../models/weights';

const tile = 64;

/**
 * Turns each matrix of 8-bit weights of a shard from [outputs, inputs] to [inputs, outputs], in place: the CPU's
 * integer product wants them so, and would keep a second copy if the graph turned them.
 */
export function transposeWeights(table: WeightTable, shard: string, bytes: Uint8Array): void {
  for (const entry of table) {
    const [rows, columns] = entry.dims;
    if (entry.shard !== shard || entry.type !== 'uint8' || rows === undefined || columns === undefined)
      continue;
    const matrix = bytes.subarray(entry.offset, entry.offset + weightBytes(entry));
    transpose(matrix.slice(), matrix, rows, columns);
  }
}

/** By tiles, so that what is read and what is written both stay in the cache. */
function transpose(from: Uint8Array, to: Uint8Array, rows: number, columns: number): void {
  for (let top = 0; top < rows; top += tile) {
    const bottom = Math.min(rows, top + tile);
    for (let left = 0; left < columns; left += tile) {
      const right = Math.min(columns, left + tile);
      for (let column = left; column < right; column++) {
        for (let row = top; row < bottom; row++) {
          to[column * rows + row] = from[row * columns + column] as number;
        }
      }
    }
  }
}
