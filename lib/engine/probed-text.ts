import type { Probe, ProbeRequest, TokenIds } from './engine';
import { range } from './range';

/** What a probe asks of a text's tokens, and the answers as they come. */
export class ProbedText {
  /** Prefix and text, up to the last token after which something is asked; empty where nothing is. */
  readonly ids: TokenIds;
  /** Indices into `ids`, in order: the tokens after which something is asked. */
  readonly places: readonly number[];
  readonly probe: Probe;
  readonly #text: TokenIds;
  /** Index into `ids` of the token that row 0 follows. */
  readonly #first: number;
  readonly #ownFrom: number;
  readonly #asks: readonly TokenIds[];

  /** Throws a RangeError where there are more asks than rows. */
  constructor({ prefix, text, ownFrom = 0, asks = [] }: ProbeRequest) {
    if (asks.length > text.length + 1)
      throw new RangeError(`${asks.length} asks for ${text.length + 1} rows`);
    this.probe = {
      own: new Float32Array(Math.max(0, text.length - ownFrom)),
      asked: asks.map((ask) => new Float32Array(ask.length)),
    };
    this.#text = text;
    this.#asks = asks;
    this.#first = prefix.length - 1;
    this.#ownFrom = ownFrom;
    this.places = range(this.#first, prefix.length + text.length).filter(
      (place) => this.tokensAfter(place).length > 0,
    );
    this.ids = [...prefix, ...text].slice(0, 1 + (this.places.at(-1) ?? -1));
  }

  /** Tokens whose log-probability is wanted after the token at `place` of `ids`: the one that follows it, then others. */
  tokensAfter(place: number): TokenIds {
    const row = place - this.#first;
    return [...this.#text.slice(row, this.#isOwn(row) ? row + 1 : row), ...(this.#asks[row] ?? [])];
  }

  /** Takes the log-probabilities of `tokensAfter(place)`. */
  take(place: number, logProbs: Float32Array): void {
    const row = place - this.#first;
    const asked = this.#asks[row]?.length ?? 0;
    if (this.#isOwn(row)) this.probe.own[row - this.#ownFrom] = logProbs[0] ?? Number.NaN;
    this.probe.asked[row]?.set(logProbs.subarray(logProbs.length - asked));
  }

  #isOwn(row: number): boolean {
    return row >= this.#ownFrom && row < this.#text.length;
  }
}
