import type { Probe, ProbeRequest } from './engine';
import { LogProbs } from './log-softmax';
import { pause } from './pause';
import { type Context, checkBase, maxRunTokens } from './prefill';

/** `Engine.probe` on a model and its cache. */
export async function probe(context: Context, request: ProbeRequest, signal?: AbortSignal): Promise<Probe> {
  checkBase(request);
  const { model, cache } = context;
  const { prefix, text, asks = [] } = request;
  if (asks.length > text.length + 1) throw new RangeError(`${asks.length} asks for ${text.length + 1} rows`);
  const all = [...prefix, ...text];
  const own = new Float32Array(text.length);
  const asked = asks.map((ask) => new Float32Array(ask.length));

  // Row i is the model's output at token `first` + i. The last row is computed only if something is asked there.
  const first = prefix.length - 1;
  const end = first + (asks[text.length]?.length ? text.length + 1 : text.length);
  let past = cache.match(all, first);
  while (past.length < end) {
    const start = past.length;
    const stop = Math.min(end, start + maxRunTokens);
    const keep = Math.max(1, stop - Math.max(start, first));
    const { logits, kv } = await model.run({ ids: all.slice(start, stop), past, keep, wantKv: true });
    if (!kv) throw new Error('The run gave no keys and values');
    cache.store(all.slice(0, stop), kv, Math.min(prefix.length, stop));
    past = kv;

    const logProbs = new LogProbs(logits, model.vocabularySize);
    for (let row = Math.max(0, start - first); row < stop - first; row++) {
      const at = row + first - (stop - keep);
      const next = text[row];
      if (next !== undefined) own[row] = logProbs.at(at, next);
      asked[row]?.set((asks[row] ?? []).map((token) => logProbs.at(at, token)));
    }
    await pause(signal);
  }
  return { own, asked };
}
