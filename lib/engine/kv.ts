import type { TokenIds } from './engine';

/** What the attention needs to know of a model to hold its keys and values. */
export interface KvShape {
  layers: number;
  heads: number;
  dim: number;
}

/**
 * Keys and values of `length` tokens. One array per layer and kind (key 0, value 0, key 1, …), each row-major
 * [length, heads, dim]. May be a view of other ones: not to be changed.
 */
export interface Kv {
  length: number;
  arrays: Float32Array[];
}

export function emptyKv(shape: KvShape): Kv {
  return { length: 0, arrays: Array.from({ length: 2 * shape.layers }, () => new Float32Array()) };
}

/** The tokens [start, end), not copied. */
export function sliceKv({ heads, dim }: KvShape, kv: Kv, start: number, end: number): Kv {
  const width = heads * dim;
  return {
    length: end - start,
    arrays: kv.arrays.map((array) => array.subarray(start * width, end * width)),
  };
}

export function copyKv(kv: Kv): Kv {
  return { length: kv.length, arrays: kv.arrays.map((array) => array.slice()) };
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

/** Keys and values that grow as tokens are run, with room ahead so that few growths copy what is there. */
export class KvBuffer {
  readonly #shape: KvShape;
  #length = 0;
  #arrays: Float32Array[];

  /** Begins with a copy of each of `parts`, and room for `room` tokens more. */
  constructor(shape: KvShape, parts: readonly Kv[], room = 0) {
    this.#shape = shape;
    this.#arrays = emptyKv(shape).arrays;
    this.#reserve(parts.reduce((sum, part) => sum + part.length, room));
    for (const part of parts) this.append(part);
  }

  get length(): number {
    return this.#length;
  }

  /** A view of all that is there now; it stays as it is when the buffer grows. */
  get kv(): Kv {
    return sliceKv(this.#shape, { length: this.#length, arrays: this.#arrays }, 0, this.#length);
  }

  append(kv: Kv): void {
    const { heads, dim } = this.#shape;
    const length = this.#length + kv.length;
    if (length > this.#capacity) this.#reserve(Math.ceil(length * 1.25));
    for (const [i, array] of this.#arrays.entries()) {
      const more = kv.arrays[i];
      if (more) array.set(more, this.#length * heads * dim);
    }
    this.#length = length;
  }

  get #capacity(): number {
    return (this.#arrays[0]?.length ?? 0) / (this.#shape.heads * this.#shape.dim);
  }

  #reserve(capacity: number): void {
    const { heads, dim } = this.#shape;
    this.#arrays = this.#arrays.map((array) => {
      const larger = new Float32Array(capacity * heads * dim);
      larger.set(array);
      return larger;
    });
  }
}
