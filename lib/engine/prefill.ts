import type { Base, TokenIds } from './engine';
import { type Kv, KvBuffer } from './kv';
import type { KvCache } from './kv-cache';
import type { LanguageModel } from './language-model';
import { pause } from './pause';

/**
 * New tokens in one run of the model. More would need more memory, and compute more of what causality hides;
 * fewer would pack the weights more often.
 */
export const maxRunTokens = 128;

export interface Context {
  model: LanguageModel;
  cache: KvCache;
}

/**
 * Keys and values of the beginning of `ids`, of which the first `prefixLength` are a fixed prefix: what the
 * cache knows, and as many more as leave at most one run for the rest.
 */
export async function prefill(
  { model, cache }: Context,
  ids: TokenIds,
  options: { prefixLength: number; signal: AbortSignal | undefined },
): Promise<Kv> {
  const known = cache.match(ids);
  if (ids.length - known.length <= maxRunTokens) return known;
  const past = new KvBuffer(model.kvShape, [known], ids.length - known.length);
  while (ids.length - past.length > maxRunTokens) {
    const start = past.length;
    const end = start + maxRunTokens;
    const run = { ids: ids.slice(start, end), past: past.kv, rows: [], asked: [], want: { kv: true } };
    const { kv } = await model.run(run);
    if (!kv) throw new Error('The run gave no keys and values');
    cache.store(ids.slice(0, end), { kv, start }, Math.min(options.prefixLength, end));
    past.append(kv);
    await pause(options.signal);
  }
  return past.kv;
}

export function checkBase({ prefix }: Base): void {
  if (prefix.length === 0) throw new RangeError('The prefix is empty');
}
