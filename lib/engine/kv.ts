import type { TokenIds } from './engine';

/** What the attention needs to know of a model to hold its keys and values. */
export interface KvShape {
  layers: number;
  heads: number;
  dim: number;
}

/**
 * Keys and values of `length` tokens. One array per layer and kind (key 0, value 0, key 1, …),
 * each row-major [heads, length, dim].
 */
export interface Kv {
  length: number;
  arrays: Float32Array[];
}

export function emptyKv(shape: KvShape): Kv {
  return allocateKv(shape, 0);
}

export function allocateKv(shape: KvShape, length: number): Kv {
  const size = shape.heads * length * shape.dim;
  return { length, arrays: Array.from({ length: 2 * shape.layers }, () => new Float32Array(size)) };
}

/** A copy of the tokens [start, end). */
export function sliceKv(shape: KvShape, kv: Kv, start: number, end: number): Kv {
  const slice = allocateKv(shape, end - start);
  copyKv(shape, { from: kv, start, end, to: slice, at: 0 });
  return slice;
}

export interface KvCopy {
  from: Kv;
  start: number;
  end: number;
  to: Kv;
  at: number;
}

/** Copies the tokens [start, end) of `from` into `to`, beginning at token `at`. */
export function copyKv({ heads, dim }: KvShape, { from, start, end, to, at }: KvCopy): void {
  for (const [i, source] of from.arrays.entries()) {
    for (let head = 0; head < heads; head++) {
      const row = head * from.length;
      to.arrays[i]?.set(
        source.subarray((row + start) * dim, (row + end) * dim),
        (head * to.length + at) * dim,
      );
    }
  }
}

export function kvBytes(kv: Kv): number {
  return kv.arrays.reduce((sum, array) => sum + array.byteLength, 0);
}

/** Length of the longest common beginning. */
export function commonLength(a: TokenIds, b: TokenIds): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length++;
  return length;
}
