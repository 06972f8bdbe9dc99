import type { Probe, ProbeRequest, TokenIds } from './engine';

/** What a probe asks of a text's tokens, and the answers as they come. */
export class ProbedText {
  /** Prefix and text, up to the last token after which something is asked. */
  readonly ids: TokenIds;
  /** Index into `ids` of the token that row 0 follows. */
  readonly first: number;
  readonly probe: Probe;
  readonly #text: TokenIds;
  readonly #asks: readonly TokenIds[];

  /** Throws a RangeError where there are more asks than rows. */
  constructor({ prefix, text, asks = [] }: ProbeRequest) {
    if (asks.length > text.length + 1)
      throw new RangeError(`${asks.length} asks for ${text.length + 1} rows`);
    const isAskedAtEnd = (asks[text.length]?.length ?? 0) > 0;
    this.ids = [...prefix, ...text].slice(0, prefix.length + text.length - Number(!isAskedAtEnd));
    this.first = prefix.length - 1;
    this.probe = {
      own: new Float32Array(text.length),
      asked: asks.map((ask) => new Float32Array(ask.length)),
    };
    this.#text = text;
    this.#asks = asks;
  }

  /** Tokens whose log-probability is wanted after the token at `place` of `ids`: the one that follows it, then others. */
  tokensAfter(place: number): TokenIds {
    const row = place - this.first;
    const next = this.#text[row];
    return [...(next === undefined ? [] : [next]), ...(this.#asks[row] ?? [])];
  }

  /** Takes the log-probabilities of `tokensAfter(place)`. */
  take(place: number, logProbs: Float32Array): void {
    const row = place - this.first;
    const asked = this.#asks[row]?.length ?? 0;
    if (row < this.#text.length) this.probe.own[row] = logProbs[0] ?? Number.NaN;
    this.probe.asked[row]?.set(logProbs.subarray(logProbs.length - asked));
  }
}
