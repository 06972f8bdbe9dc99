import { type LearnedPrefix, learnedPrefixes, prefixLength, unpackPrefix } from '../models/learned-prefix';
import type { LlamaShape } from '../models/llama';
import type { TokenIds } from './engine';
import type { KvCache } from './kv-cache';

/** The learned prefixes of a model; each comes to life when it is first wanted. */
export class LearnedPrefixes {
  readonly #packed: ReadonlyMap<LearnedPrefix, Uint8Array>;
  readonly #shape: LlamaShape;
  readonly #tokens = new Map<LearnedPrefix, TokenIds>();

  /** Throws a RangeError where one is not a prefix of a model of this shape. */
  constructor(packed: ReadonlyMap<LearnedPrefix, Uint8Array>, shape: LlamaShape) {
    for (const bytes of packed.values()) {
      const length = prefixLength(bytes, shape);
      if (length >= shape.positions) throw new RangeError(`A prefix of ${length} tokens is too long`);
    }
    this.#packed = packed;
    this.#shape = shape;
  }

  /** The ids, beyond the vocabulary, by which `cache` knows the prefix from now on. */
  tokens(name: LearnedPrefix, cache: KvCache): TokenIds {
    const known = this.#tokens.get(name);
    if (known) return known;
    const packed = this.#packed.get(name);
    if (!packed) throw new Error(`The model has learned no prefix ${name}`);
    const length = prefixLength(packed, this.#shape);
    const first = this.#shape.vocabulary + learnedPrefixes.indexOf(name) * this.#shape.positions;
    const ids = Array.from({ length }, (_, i) => first + i);
    // It has no output, so the states that give it are left blank.
    const states = new Float32Array(length * this.#shape.width);
    cache.hold(ids, { length, arrays: [...unpackPrefix(packed, this.#shape), states] });
    this.#tokens.set(name, ids);
    return ids;
  }
}
