import type { TokenIds } from './engine';
import { allocateKv, commonLength, copyKv, emptyKv, type Kv, type KvShape, kvBytes, sliceKv } from './kv';

const defaultBudget = 64 * 2 ** 20;

/** Keys and values of the tokens from `start` on; those before are found in `parent`. */
interface Entry {
  ids: TokenIds;
  start: number;
  kv: Kv;
  parent: Entry | undefined;
  /** Prefixes that come again and again outlive texts. */
  isPrefix: boolean;
  lastUsed: number;
}

/**
 * Keys and values by the tokens they belong to. A text shares what it has in common with earlier ones:
 * each entry holds its own tokens only. Beyond `budget` bytes the least recently used go, texts before prefixes.
 */
export class KvCache {
  readonly #shape: KvShape;
  readonly #budget: number;
  #entries: Entry[] = [];
  #bytes = 0;
  #clock = 0;

  constructor(shape: KvShape, budget = defaultBudget) {
    this.#shape = shape;
    this.#budget = budget;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** A copy of the keys and values of the longest known beginning of `ids`, at most `limit` tokens. */
  match(ids: TokenIds, limit = ids.length): Kv {
    const { entry, length } = this.#longest(ids);
    const known = Math.min(length, limit);
    return entry ? this.#assemble(entry, known) : emptyKv(this.#shape);
  }

  /**
   * Remembers `kv`, the keys and values of at least all of `ids` (copied).
   * Its first `prefixLength` tokens are kept as a prefix.
   */
  store(ids: TokenIds, kv: Kv, prefixLength: number): void {
    this.#add(ids.slice(0, prefixLength), kv, true);
    this.#add(ids, kv, false);
    this.#evict();
  }

  clear(): void {
    this.#entries = [];
    this.#bytes = 0;
  }

  #add(ids: TokenIds, kv: Kv, isPrefix: boolean): void {
    const { entry: parent, length: start } = this.#longest(ids);
    if (parent) this.#touch(parent);
    if (start === ids.length) {
      // A prefix first seen as a text's beginning: its keys and values are there already.
      if (parent && isPrefix) markPrefix(parent);
      return;
    }
    const own = sliceKv(this.#shape, kv, start, ids.length);
    this.#entries.push({ ids, start, kv: own, parent, isPrefix, lastUsed: ++this.#clock });
    this.#bytes += kvBytes(own);
  }

  #longest(ids: TokenIds): { entry: Entry | undefined; length: number } {
    let best: Entry | undefined;
    let length = 0;
    for (const entry of this.#entries) {
      const common = commonLength(entry.ids, ids);
      if (common > length) [best, length] = [entry, common];
    }
    return { entry: best, length };
  }

  #assemble(entry: Entry, length: number): Kv {
    this.#touch(entry);
    const whole = allocateKv(this.#shape, length);
    let end = length;
    for (let part: Entry | undefined = entry; part; part = part.parent) {
      if (end <= part.start) continue;
      copyKv(this.#shape, { from: part.kv, start: 0, end: end - part.start, to: whole, at: part.start });
      end = part.start;
    }
    return whole;
  }

  #touch(entry: Entry): void {
    const now = ++this.#clock;
    for (let part: Entry | undefined = entry; part; part = part.parent) part.lastUsed = now;
  }

  #evict(): void {
    while (this.#bytes > this.#budget) {
      const parents = new Set(this.#entries.map((entry) => entry.parent));
      const oldest = this.#entries
        .filter((entry) => !parents.has(entry))
        .reduce((a, b) => (goesBefore(b, a) ? b : a));
      this.#entries.splice(this.#entries.indexOf(oldest), 1);
      this.#bytes -= kvBytes(oldest.kv);
    }
  }
}

function markPrefix(entry: Entry): void {
  for (let part: Entry | undefined = entry; part; part = part.parent) part.isPrefix = true;
}

function goesBefore(a: Entry, b: Entry): boolean {
  if (a.isPrefix !== b.isPrefix) return b.isPrefix;
  return a.lastUsed < b.lastUsed;
}
