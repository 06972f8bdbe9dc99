import type { Branch, Engine, TokenIds } from '../engine/engine';
import { commonLength } from '../engine/kv';

/** What stands around the text that is scored. */
export interface Context {
  /** Cached by the engine; not empty. */
  prefix: TokenIds;
  /** Tokens between the prefix and the text. */
  lead: TokenIds;
  /** Tokens that end the text. */
  end: TokenIds;
}

/** A base text that the model has read once. */
export interface BaseReading {
  /** For each variant, the log-probability of its first new token less that of the token it replaces. */
  firstGains: number[];
  /** Log-probabilities of the text (not the lead), then of the end tokens. */
  own: Float32Array;
}

const WINDOW = 6;

/** One pass over the text, in nats; a variant that is the text itself gains 0. */
export async function readBase(
  engine: Engine,
  { prefix, lead, end }: Context,
  text: TokenIds,
  variants: readonly TokenIds[],
  signal: AbortSignal,
): Promise<BaseReading> {
  const base = [...text, ...end];
  const asks: number[][] = Array.from({ length: lead.length + base.length + 1 }, () => []);
  const places = variants.map((variant) => {
    const from = commonLength(base, [...variant, ...end]);
    const first = from < variant.length ? variant[from] : end[from - variant.length];
    if (first === undefined || from >= base.length) return undefined;
    const row = asks[lead.length + from];
    return row && { from, at: row.push(first) - 1 };
  });
  const { own, asked } = await engine.probe(
    { prefix, text: [...lead, ...base], ownFrom: lead.length, asks },
    signal,
  );
  const firstGains = places.map((place) => {
    if (!place) return 0;
    const first = asked[lead.length + place.from]?.[place.at] ?? Number.NEGATIVE_INFINITY;
    return first - (own[place.from] ?? 0);
  });
  return { firstGains, own };
}

/**
 * By how many nats each variant is likelier than the text, over what differs and 6 tokens more, all in one run of the
 * model. `own` comes from `readBase` with the same context.
 */
export async function gains(
  engine: Engine,
  { prefix, lead, end }: Context,
  text: TokenIds,
  own: Float32Array,
  variants: readonly TokenIds[],
  signal: AbortSignal,
): Promise<number[]> {
  if (variants.length === 0) return [];
  const base = [...text, ...end];
  const branches = variants.map((variant) => branchOf(base, [...variant, ...end]));
  const request = {
    prefix,
    text: [...lead, ...base],
    window: WINDOW,
    branches: branches.map(
      ({ from, tokens, rejoin }): Branch => ({
        from: lead.length + from,
        tokens,
        rejoin: lead.length + rejoin,
      }),
    ),
  };
  const scores = await engine.scoreTree(request, signal);
  return branches.map(
    ({ from, rejoin }, i) => sum(scores[i]?.logProbs ?? []) - sum(own.slice(from, rejoin + WINDOW)),
  );
}

/** How the variant leaves the base and comes back to it: by what both begin and end with. */
export function branchOf(
  base: TokenIds,
  variant: TokenIds,
): { from: number; tokens: TokenIds; rejoin: number } {
  const from = commonLength(base, variant);
  const most = Math.min(base.length, variant.length) - from;
  let same = 0;
  while (same < most && base.at(-1 - same) === variant.at(-1 - same)) same += 1;
  return { from, tokens: variant.slice(from, variant.length - same), rejoin: base.length - same };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
