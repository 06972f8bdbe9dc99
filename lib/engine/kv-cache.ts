import type { TokenIds } from './engine';
import { commonLength, copyKv, emptyKv, type Kv, KvBuffer, type KvShape, kvBytes, sliceKv } from './kv';

/** Some 700 tokens of the bundled model: more than any task asks of one text. */
const defaultBudget = 32 * 2 ** 20;

/** Keys and values of the tokens from `start` on; those before are found in `parent`. */
interface Entry {
  ids: TokenIds;
  start: number;
  kv: Kv;
  parent: Entry | undefined;
  /** Prefixes that come again and again outlive texts; what can't be run again is held for good. */
  rank: 'text' | 'prefix' | 'held';
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
  /** What a match puts together, in one place time and again: it would be much garbage otherwise. */
  readonly #assembled: KvBuffer;

  constructor(shape: KvShape, budget = defaultBudget) {
    this.#shape = shape;
    this.#budget = budget;
    this.#assembled = new KvBuffer(shape, []);
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Length of the longest known beginning of `ids`. */
  knownLength(ids: TokenIds): number {
    return this.#longest(ids).length;
  }

  /** Keys and values of the longest known beginning of `ids`, at most `limit` tokens: a view, good until the next match. */
  match(ids: TokenIds, limit = ids.length): Kv {
    const { entry, length } = this.#longest(ids);
    const known = Math.min(length, limit);
    return entry ? this.#assemble(entry, known) : emptyKv(this.#shape);
  }

  /**
   * Remembers the keys and values of `ids` (copied, where `kv` holds others too). `kv` holds those of the tokens from
   * `start` on, at least up to the last of `ids`; those before are known already, or nothing is remembered. The first
   * `prefixLength` tokens are kept as a prefix.
   */
  store(ids: TokenIds, { kv, start }: { kv: Kv; start: number }, prefixLength: number): void {
    this.#add(ids.slice(0, prefixLength), kv, start, 'prefix');
    this.#add(ids, kv, start, 'text');
    this.#evict();
  }

  /** Keeps `kv` (not copied) of `ids` beside the budget, until all is cleared. */
  hold(ids: TokenIds, kv: Kv): void {
    this.#entries.push({ ids, start: 0, kv, parent: undefined, rank: 'held', lastUsed: 0 });
  }

  clear(): void {
    this.#entries = [];
    this.#bytes = 0;
  }

  #add(ids: TokenIds, kv: Kv, kvStart: number, rank: 'text' | 'prefix'): void {
    const { entry: parent, length: start } = this.#longest(ids);
    if (parent) this.#touch(parent);
    if (start === ids.length) {
      // A prefix first seen as a text's beginning: its keys and values are there already.
      if (parent && rank === 'prefix') markPrefix(parent);
      return;
    }
    if (start < kvStart) return;
    const slice = sliceKv(this.#shape, kv, start - kvStart, ids.length - kvStart);
    const own = slice.length === kv.length ? kv : copyKv(slice);
    this.#entries.push({ ids, start, kv: own, parent, rank, lastUsed: ++this.#clock });
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
    if (entry.start === 0) return sliceKv(this.#shape, entry.kv, 0, length);
    const parts: Kv[] = [];
    let end = length;
    for (let part: Entry | undefined = entry; part; part = part.parent) {
      if (end <= part.start) continue;
      parts.unshift(sliceKv(this.#shape, part.kv, 0, end - part.start));
      end = part.start;
    }
    this.#assembled.fill(parts);
    return this.#assembled.kv;
  }

  #touch(entry: Entry): void {
    const now = ++this.#clock;
    for (let part: Entry | undefined = entry; part; part = part.parent) part.lastUsed = now;
  }

  #evict(): void {
    while (this.#bytes > this.#budget) {
      const parents = new Set(this.#entries.map((entry) => entry.parent));
      const oldest = this.#entries
        .filter((entry) => entry.rank !== 'held' && !parents.has(entry))
        .reduce((a, b) => (goesBefore(b, a) ? b : a));
      this.#entries.splice(this.#entries.indexOf(oldest), 1);
      this.#bytes -= kvBytes(oldest.kv);
    }
  }
}

function markPrefix(entry: Entry): void {
  for (let part: Entry | undefined = entry; part; part = part.parent) {
    if (part.rank === 'text') part.rank = 'prefix';
  }
}

function goesBefore(a: Entry, b: Entry): boolean {
  if (a.rank !== b.rank) return a.rank === 'text';
  return a.lastUsed < b.lastUsed;
}
