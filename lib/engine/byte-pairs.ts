import { MinHeap } from './min-heap';

/** Joins neighbouring tokens pair by pair, those that were learnt first before those learnt later. */
export class BytePairs {
  /** Place in the order of learning, by pair. */
  readonly #rankOf = new Map<number, number>();
  readonly #joined: Int32Array;
  readonly #size: number;
  #learnt = 0;

  /** For so many pairs of tokens below `size`. */
  constructor(pairs: number, size: number) {
    this.#size = size;
    this.#joined = new Int32Array(pairs);
  }

  /** Pairs are learnt in the order in which they are to be joined. */
  learn(left: number, right: number, joined: number): void {
    this.#rankOf.set(this.#key(left, right), this.#learnt);
    this.#joined[this.#learnt++] = joined;
  }

  /** In place; returns how many tokens are left, at the beginning of `ids`. */
  join(ids: Int32Array): number {
    const last = ids.length - 1;
    // A chain of the tokens that are left; joined ones live on where the left one was.
    const next = Int32Array.from(ids, (_, i) => i + 1);
    const previous = Int32Array.from(ids, (_, i) => i - 1);
    const isGone = new Uint8Array(ids.length);
    // Pairs to be joined, each as one number: of the same rank the leftmost comes first.
    const pairs = new MinHeap();
    const rankAt = (at: number) => {
      const right = at < 0 ? undefined : ids[next[at] as number];
      return right === undefined ? undefined : this.#rankOf.get(this.#key(ids[at] as number, right));
    };
    const offer = (at: number) => {
      const rank = rankAt(at);
      if (rank !== undefined) pairs.push(rank * ids.length + at);
    };
    for (let at = 0; at < last; at++) offer(at);

    for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
      const at = pair % ids.length;
      const rank = Math.floor(pair / ids.length);
      // One of the two may have been joined with another meanwhile.
      if (isGone[at] || rankAt(at) !== rank) continue;
      const right = next[at] as number;
      const after = next[right] as number;
      ids[at] = this.#joined[rank] as number;
      isGone[right] = 1;
      next[at] = after;
      if (after <= last) previous[after] = at;
      offer(previous[at] as number);
      offer(at);
    }

    let length = 0;
    for (let at = 0; at <= last; at = next[at] as number) ids[length++] = ids[at] as number;
    return length;
  }

  #key(left: number, right: number): number {
    return left * this.#size + right;
  }
}
