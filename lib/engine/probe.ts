import type { Probe, ProbeRequest, TokenIds } from './engine';
import { KvBuffer } from './kv';
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

  // Row i of the text is what the model says after token `first` + i.
  const first = prefix.length - 1;
  const end = first + (asks[text.length]?.length ? text.length + 1 : text.length);
  let past = cache.match(all, end);
  let grown: KvBuffer | undefined;
  for (let done = first; done < end; ) {
    const start = past.length;
    const stop = Math.min(end, start + maxRunTokens);
    const places = range(done, stop);
    const wanted = places.map((at) => questionsAt(at - first));
    const { logProbs, kv } = await model.run({
      ids: all.slice(start, stop),
      past,
      earlier: places.filter((at) => at < start),
      rows: places.filter((at) => at >= start).map((at) => at - start),
      asked: wanted.flatMap(({ tokens }, row) => tokens.map((token) => [row, token] as const)),
      want: { kv: true },
    });
    if (!kv) throw new Error('The run gave no keys and values');
    cache.store(all.slice(0, stop), { kv, start }, Math.min(prefix.length, stop));
    if (stop < end) {
      grown ??= new KvBuffer(model.kvShape, [past], end - start);
      grown.append(kv);
      past = grown.kv;
    }
    done = stop;

    let at = 0;
    for (const { row, next, ask, tokens } of wanted) {
      const values = logProbs.subarray(at, at + tokens.length);
      if (next !== undefined) own[row] = values[0] ?? Number.NaN;
      asked[row]?.set(values.subarray(tokens.length - ask.length));
      at += tokens.length;
    }
    await pause(signal);
  }
  return { own, asked };

  function questionsAt(row: number): Question {
    const next = text[row];
    const ask = asks[row] ?? [];
    return { row, next, ask, tokens: next === undefined ? ask : [next, ...ask] };
  }
}

interface Question {
  row: number;
  /** The token that follows in the text. */
  next: number | undefined;
  ask: TokenIds;
  /** Both together. */
  tokens: TokenIds;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}
