import type { Probe, ProbeRequest } from './engine';
import { KvBuffer } from './kv';
import { pause } from './pause';
import { type Context, checkBase, maxRunTokens } from './prefill';
import { ProbedText } from './probed-text';

/** `Engine.probe` on a model and its cache. */
export async function probe(context: Context, request: ProbeRequest, signal?: AbortSignal): Promise<Probe> {
  checkBase(request);
  const { model, cache } = context;
  const text = new ProbedText(request);
  const { ids } = text;
  let past = cache.match(ids);
  let grown: KvBuffer | undefined;
  for (let done = 0; done < ids.length; ) {
    const start = past.length;
    const stop = Math.min(ids.length, start + maxRunTokens);
    const places = text.places.filter((place) => place >= done && place < stop);
    const { logProbs, kv } = await model.run({
      ids: ids.slice(start, stop),
      past,
      earlier: places.filter((at) => at < start),
      rows: places.filter((at) => at >= start).map((at) => at - start),
      asked: places.flatMap((at, row) => text.tokensAfter(at).map((token) => [row, token] as const)),
      want: { kv: true },
    });
    if (!kv) throw new Error('The run gave no keys and values');
    cache.store(ids.slice(0, stop), { kv, start }, Math.min(request.prefix.length, stop));
    if (stop < ids.length) {
      grown ??= new KvBuffer(model.kvShape, [past], ids.length - start);
      grown.append(kv);
      past = grown.kv;
    }
    takeAll(
      places.map((place) => ({ text, place })),
      logProbs,
    );
    done = stop;
    await pause(signal);
  }
  return text.probe;
}

/** Gives each place its log-probabilities, which come in the order in which they were asked for. */
export function takeAll(
  places: readonly { text: ProbedText; place: number }[],
  logProbs: Float32Array,
): void {
  let at = 0;
  for (const { text, place } of places) {
    const { length } = text.tokensAfter(place);
    text.take(place, logProbs.subarray(at, at + length));
    at += length;
  }
}
