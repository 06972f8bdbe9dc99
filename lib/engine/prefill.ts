import type { Base, TokenIds } from './engine';
import type { Kv } from './kv';
import type { KvCache } from './kv-cache';
import type { LanguageModel } from './language-model';
import { pause } from './pause';

/** New tokens in one run of the model: more would need more memory than they save time. */
export const maxRunTokens = 192;

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
  let past = cache.match(ids);
  while (ids.length - past.length > maxRunTokens) {
    const end = past.length + maxRunTokens;
    const { kv } = await model.run({ ids: ids.slice(past.length, end), past, keep: 1, wantKv: true });
    if (!kv) throw new Error('The run gave no keys and values');
    cache.store(ids.slice(0, end), kv, Math.min(options.prefixLength, end));
    past = kv;
    await pause(options.signal);
  }
  return past;
}

export function checkBase({ prefix }: Base): void {
  if (prefix.length === 0) throw new RangeError('The prefix is empty');
}
