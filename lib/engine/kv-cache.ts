import type { TokenIds } from './engine';
import { bytesPerToken, commonLength, emptyKv, type Kv, KvBuffer, type KvShape, sliceKv } from './kv';
import { KvPool } from './kv-pool';

/** Some 350 tokens of the bundled model: the sentences that a question was asked of, or more than a text that is fixed. */
const defaultBudget = 16 * 2 ** 20;

/** The tokens from `start` on; those before are found in `parent`. */
interface Entry {
  ids: TokenIds;
  start: number;
  parent: Entry | undefined;
  /** Prefixes that come again and again outlive texts; what can't be run again is held for good. */
  rank: 'text' | 'prefix' | 'held';
  /** Keys and values of what is held, or the places in the pool of those of the tokens from `start` on. */
  kept: Kv | readonly number[];
  lastUsed: number;
}

/**
 * Keys and values by the tokens they belong to. A text shares what it has in common with earlier ones:
 * each entry holds its own tokens only. Beyond `budget` bytes the least recently used go, texts before prefixes.
 */
export class KvCache {
  readonly #shape: KvShape;
  /** Tokens. */
  readonly #budget: number;
  #pool: KvPool | undefined;
  #entries: Entry[] = [];
  #clock = 0;
  /** What a match puts together, in one place time and again: it would be much garbage otherwise. */
  readonly #assembled: KvBuffer;

  constructor(shape: KvShape, budget = defaultBudget) {
    this.#shape = shape;
    this.#budget = Math.floor(budget / bytesPerToken(shape));
    this.#assembled = new KvBuffer(shape, []);
  }

  /** Tokens kept within the budget. */
  get tokens(): number {
    return this.#pool ? this.#budget - this.#pool.room : 0;
  }

  /** Length of the longest known beginning of `ids`. */
  knownLength(ids: TokenIds): number {
    return this.#longest(ids).length;
  }

  /** Keys and values of the longest known beginning of `ids`: a view, good until the next match. */
  match(ids: TokenIds): Kv {
    const { entry, length } = this.#longest(ids);
    return entry ? this.#assemble(entry, length) : emptyKv(this.#shape);
  }

  /**
   * Keys and values of `prefix`, known altogether, and after them those of what is known of each text that begins with
   * it: a view, good until the next match.
   */
  matchAll(prefix: TokenIds, texts: readonly TokenIds[]): Kv {
    this.#assembled.clear();
    for (const ids of [prefix, ...texts]) {
      const { entry, length } = this.#longest(ids);
      if (!entry) continue;
      this.#touch(entry);
      this.#append(entry, ids === prefix ? 0 : prefix.length, length);
    }
    return this.#assembled.kv;
  }

  /**
   * Remembers a copy of the keys and values of `ids`. `kv` holds those of the tokens from `start` on, at least up to the
   * last of `ids`; those before are known already, or nothing is remembered. The first `prefixLength` tokens are kept as
   * a prefix.
   */
  store(ids: TokenIds, { kv, start }: { kv: Kv; start: number }, prefixLength: number): void {
    this.#add(ids.slice(0, prefixLength), kv, start, 'prefix');
    this.#add(ids, kv, start, 'text');
  }

  /** Keeps `kv` (not copied) of `ids` beside the budget, until all is cleared. */
  hold(ids: TokenIds, kv: Kv): void {
    this.#entries.push({ ids, start: 0, parent: undefined, rank: 'held', kept: kv, lastUsed: 0 });
  }

  clear(): void {
    this.#entries = [];
    this.#pool = undefined;
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
    this.#pool ??= new KvPool(this.#shape, this.#budget);
    if (!this.#makeRoom(this.#pool, ids.length - start, parent)) return;
    const kept = this.#pool.put(sliceKv(this.#shape, kv, start - kvStart, ids.length - kvStart));
    this.#entries.push({ ids, start, parent, rank, kept, lastUsed: ++this.#clock });
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
    if (isHeld(entry.kept)) return sliceKv(this.#shape, entry.kept, 0, length);
    this.#assembled.clear();
    this.#append(entry, 0, length);
    return this.#assembled.kv;
  }

  /** Those of the tokens [from, to) of an entry. */
  #append({ parent, start, kept }: Entry, from: number, to: number): void {
    if (from >= to) return;
    if (parent) this.#append(parent, from, Math.min(start, to));
    const [first, end] = [Math.max(from, start), Math.max(to, start)];
    if (isHeld(kept)) this.#assembled.append(sliceKv(this.#shape, kept, first, end));
    else this.#pool?.copyTo(this.#assembled, kept.slice(first - start, end - start));
  }

  #touch(entry: Entry): void {
    const now = ++this.#clock;
    for (const part of lineage(entry)) part.lastUsed = now;
  }

  /** Lets go of others until there is room for so many tokens after `parent`; false where there can't be. */
  #makeRoom(pool: KvPool, tokens: number, parent: Entry | undefined): boolean {
    const needed = lineage(parent);
    const ofParent = needed.reduce((sum, { kept }) => sum + (isHeld(kept) ? 0 : kept.length), 0);
    if (ofParent + tokens > this.#budget) return false;
    while (pool.room < tokens) {
      const spared = new Set([...needed, ...this.#entries.map((entry) => entry.parent)]);
      const oldest = this.#entries
        .filter((entry) => entry.rank !== 'held' && !spared.has(entry))
        .reduce((a, b) => (goesBefore(b, a) ? b : a));
      this.#entries.splice(this.#entries.indexOf(oldest), 1);
      if (!isHeld(oldest.kept)) pool.release(oldest.kept);
    }
    return true;
  }
}

function isHeld(kept: Entry['kept']): kept is Kv {
  return 'arrays' in kept;
}

/** An entry and those that it goes on from, itself first. */
function lineage(entry: Entry | undefined): Entry[] {
  return entry ? [entry, ...lineage(entry.parent)] : [];
}

function markPrefix(entry: Entry): void {
  for (const part of lineage(entry)) {
    if (part.rank === 'text') part.rank = 'prefix';
  }
}

function goesBefore(a: Entry, b: Entry): boolean {
  if (a.rank !== b.rank) return a.rank === 'text';
  return a.lastUsed < b.lastUsed;
}
