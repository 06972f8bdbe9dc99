import { type Kv, type KvBuffer, type KvShape, sliceKv } from './kv';

/**
 * Room for the keys and values of so many tokens, each in a place of its own. What is let go of leaves a place for
 * others, and no arrays that lie about until garbage is collected.
 */
export class KvPool {
  readonly #shape: KvShape;
  readonly #all: Kv;
  /** The first ones last. */
  readonly #free: number[];

  constructor(shape: KvShape, tokens: number) {
    this.#shape = shape;
    this.#all = { length: tokens, arrays: shape.map((width) => new Float32Array(tokens * width)) };
    this.#free = Array.from({ length: tokens }, (_, i) => tokens - 1 - i);
  }

  /** How many tokens more there is room for. */
  get room(): number {
    return this.#free.length;
  }

  /** Copies `kv`, and tells the places of its tokens. Throws a RangeError where there is no room for them. */
  put(kv: Kv): number[] {
    if (kv.length > this.room) throw new RangeError(`There is no room for ${kv.length} tokens`);
    const places = this.#free.splice(this.room - kv.length).reverse();
    let done = 0;
    for (const run of this.#runs(places)) {
      const from = sliceKv(this.#shape, kv, done, done + run.length);
      for (const [i, array] of run.arrays.entries()) array.set(from.arrays[i] ?? []);
      done += run.length;
    }
    return places;
  }

  /** Adds a copy of what lies at `places` to `buffer`, in that order. */
  copyTo(buffer: KvBuffer, places: readonly number[]): void {
    for (const run of this.#runs(places)) buffer.append(run);
  }

  release(places: readonly number[]): void {
    this.#free.push(...places);
    this.#free.sort((a, b) => b - a);
  }

  /** Views, in order, of places that follow each other. */
  *#runs(places: readonly number[]): Generator<Kv> {
    let start = 0;
    for (const [i, place] of places.entries()) {
      if (places[i + 1] === place + 1) continue;
      yield sliceKv(this.#shape, this.#all, places[start] ?? 0, place + 1);
      start = i + 1;
    }
  }
}
