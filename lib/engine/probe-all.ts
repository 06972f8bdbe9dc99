import { hidden } from './attention-bias';
import type { Probe, ProbeAllRequest, TokenIds } from './engine';
import { sliceKv } from './kv';
import { pause } from './pause';
import { type Context, checkBase, maxRunTokens } from './prefill';
import { probe, takeAll } from './probe';
import { ProbedText } from './probed-text';
import { range } from './range';

/**
 * `Engine.probeAll` on a model and its cache. Texts lie side by side in a run, each seeing the prefix and itself: a run
 * goes through all weights, however few tokens it has.
 */
export async function probeAll(
  context: Context,
  { prefix, texts }: ProbeAllRequest,
  signal?: AbortSignal,
): Promise<Probe[]> {
  checkBase({ prefix, text: [] });
  const probes: Probe[] = [];
  let together: ProbedText[] = [];
  let size = 0;
  for (const each of texts) {
    const text = new ProbedText({ prefix, ...each });
    const known = context.cache.knownLength(text.ids);
    const fresh = text.ids.length - known;
    if (known < prefix.length || fresh > maxRunTokens) {
      probes.push(await probe(context, { prefix, ...each }, signal));
      continue;
    }
    if (size + fresh > maxRunTokens) {
      await runTogether(context, prefix, together);
      await pause(signal);
      together = [];
      size = 0;
    }
    together.push(text);
    size += fresh;
    probes.push(text.probe);
  }
  if (together.length > 0) await runTogether(context, prefix, together);
  await pause(signal);
  return probes;
}

/** A text in a run with others. */
interface Lane {
  text: ProbedText;
  /** Tokens of the text, prefix included, whose keys and values are there. */
  known: number;
  /** Where those beyond the prefix begin among all that are there, and where the others begin in the run. */
  pastStart: number;
  start: number;
}

async function runTogether(
  { model, cache }: Context,
  prefix: TokenIds,
  texts: readonly ProbedText[],
): Promise<void> {
  const lanes: Lane[] = [];
  let pastStart = prefix.length;
  let start = 0;
  for (const text of texts) {
    const known = cache.knownLength(text.ids);
    lanes.push({ text, known, pastStart, start });
    pastStart += known - prefix.length;
    start += text.ids.length - known;
  }
  const past = cache.matchAll(
    prefix,
    texts.map(({ ids }) => ids),
  );

  const places = lanes.flatMap((lane) => lane.text.places.map((place) => ({ ...lane, place })));
  const earlier = places.filter(({ place, known }) => place < known);
  const fresh = places.filter(({ place, known }) => place >= known);
  const asking = [...earlier, ...fresh];
  const { logProbs, kv } = await model.run({
    ids: lanes.flatMap(({ text, known }) => text.ids.slice(known)),
    positions: lanes.flatMap(({ text, known }) => range(known, text.ids.length)),
    bias: lanesBias(lanes, { prefix: prefix.length, past: past.length, run: start }),
    past,
    earlier: earlier.map(({ place, pastStart }) =>
      place < prefix.length ? place : pastStart + place - prefix.length,
    ),
    rows: fresh.map(({ place, known, start }) => start + place - known),
    asked: asking.flatMap(({ text, place }, row) =>
      text.tokensAfter(place).map((token) => [row, token] as const),
    ),
    want: { kv: true },
  });
  if (!kv) throw new Error('The run gave no keys and values');
  takeAll(asking, logProbs);
  for (const { text, known, start } of lanes) {
    const own = sliceKv(model.kvShape, kv, start, start + text.ids.length - known);
    cache.store(text.ids, { kv: own, start: known }, prefix.length);
  }
}

/** Row-major [run, past + run]: each token sees the prefix and what comes before it in its own text. */
function lanesBias(
  lanes: readonly Lane[],
  lengths: { prefix: number; past: number; run: number },
): Float32Array {
  const total = lengths.past + lengths.run;
  const bias = new Float32Array(lengths.run * total).fill(hidden);
  for (const { text, known, pastStart, start } of lanes) {
    for (let i = 0; i < text.ids.length - known; i++) {
      const row = bias.subarray((start + i) * total, (start + i + 1) * total);
      row.fill(0, 0, lengths.prefix);
      row.fill(0, pastStart, pastStart + known - lengths.prefix);
      row.fill(0, lengths.past + start, lengths.past + start + i + 1);
    }
  }
  return bias;
}
