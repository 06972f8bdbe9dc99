import { type WeightEntry, type WeightTable, weightBytes } from '../models/weights';
import { transpose } from './transpose';

/**
 * Turns a shard's matrices of 8-bit weights, in place, from [outputs, inputs] to [inputs, outputs]: the runtime's integer
 * product on the CPU wants them so, and would keep a second copy if the graph turned them. `path`: the shard's in the
 * table.
 */
export function turnMatrices(table: WeightTable, path: string, shard: Uint8Array): void {
  const matrices = table.filter((entry) => entry.shard === path && isMatrix(entry));
  const stored = new Uint8Array(matrices.reduce((max, entry) => Math.max(max, weightBytes(entry)), 0));
  for (const entry of matrices) {
    const [rows = 0, columns = 0] = entry.dims;
    const matrix = shard.subarray(entry.offset, entry.offset + rows * columns);
    stored.set(matrix);
    transpose(stored, matrix, rows, columns);
  }
}

function isMatrix({ type, dims }: WeightEntry): boolean {
  return type === 'uint8' && dims.length === 2;
}
