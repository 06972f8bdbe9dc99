import type { TokenIds } from './engine';

/** How many floats each array of a `Kv` holds for a token. */
export type KvShape = readonly number[];

/**
 * What a model keeps of `length` tokens: one array per layer and kind of keys and values (key 0, value 0, key 1, …),
 * and last what the output layer is given, each row-major [length, floats of a token]. May be a view of other ones:
 * not to be changed.
 */
export interface Kv {
  length: number;
  arrays: Float32Array[];
}

export function emptyKv(shape: KvShape): Kv {
  return { length: 0, arrays: shape.map(() => new Float32Array()) };
}

/** The tokens [start, end), not copied. */
export function sliceKv(shape: KvShape, kv: Kv, start: number, end: number): Kv {
  return {
    length: end - start,
    arrays: kv.arrays.map((array, i) => array.subarray(start * widthOf(shape, i), end * widthOf(shape, i))),
  };
}

export function bytesPerToken(shape: KvShape): number {
  return Float32Array.BYTES_PER_ELEMENT * shape.reduce((sum, width) => sum + width, 0);
}

function widthOf(shape: KvShape, array: number): number {
  return shape[array] ?? 0;
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

  /** A view of all that is there now; it stays as it is when the buffer grows, though not once it is cleared. */
  get kv(): Kv {
    return sliceKv(this.#shape, { length: this.#length, arrays: this.#arrays }, 0, this.#length);
  }

  /** Forgets what is there; the room for it remains. */
  clear(): void {
    this.#length = 0;
  }

  append(kv: Kv): void {
    const length = this.#length + kv.length;
    if (length > this.#capacity) this.#reserve(Math.ceil(length * 1.25));
    for (const [i, array] of this.#arrays.entries()) {
      const more = kv.arrays[i];
      if (more) array.set(more, this.#length * widthOf(this.#shape, i));
    }
    this.#length = length;
  }

  get #capacity(): number {
    return (this.#arrays[0]?.length ?? 0) / widthOf(this.#shape, 0);
  }

  #reserve(capacity: number): void {
    this.#arrays = this.#arrays.map((array, i) => {
      const larger = new Float32Array(capacity * widthOf(this.#shape, i));
      larger.set(array);
      return larger;
    });
  }
}
