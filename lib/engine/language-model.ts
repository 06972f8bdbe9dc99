import { Tensor } from '@huggingface/transformers';
import type { LlamaShape } from '../models/llama';
import { io, newName, pastName } from '../models/llama-graph';
import { causalBias } from './attention-bias';
import type { TokenIds } from './engine';
import { asEngineError } from './errors';
import { type Kv, type KvShape, sliceKv } from './kv';

/** One forward pass over `ids`, which follow the tokens of `past`. */
export interface ModelRun {
  ids: TokenIds;
  past: Kv;
  /** Position of each token in its text. Default: right after `past`, one by one. */
  positions?: TokenIds;
  /**
   * Row-major [ids, past + ids], added to the attention scores: 0, or `hidden` where the row's token may not look
   * at the column's, all those after it included. Default: each token sees those before it and itself.
   */
  bias?: Float32Array;
  /** Tokens of `past` after which something is asked. They are not run again: their states are there. */
  earlier?: readonly number[];
  /** Indices into `ids`: new tokens after which something is asked. Only these rows go through the output layer. */
  rows: readonly number[];
  /** What is asked: a row, those of `earlier` first and then those of `rows`, and a token. */
  asked: readonly (readonly [row: number, token: number])[];
  /** What is wanted beside the log-probabilities. */
  want?: { kv?: boolean; logits?: boolean };
}

export interface ModelOutput {
  /** Of each asked token after its row's token. */
  logProbs: Float32Array;
  /** [vocabulary], after the last of `rows`. */
  logits: Float32Array | undefined;
  /** Of `ids` alone, until the next run. */
  kv: Kv | undefined;
}

/** The part of onnxruntime's session that is used here. */
export interface Session {
  run(
    feeds: Record<string, unknown>,
    fetches: string[],
  ): Promise<Record<string, { data: unknown; dims: readonly number[] }>>;
}

/** What is kept of a token: its keys and values in each layer, and its state after the last. */
function kvShapeOf({ layers, kvHeads, headDim, width }: LlamaShape): KvShape {
  return [...Array<number>(2 * layers).fill(kvHeads * headDim), width];
}

/** A graph as `LlamaGraph` writes it. */
export class LanguageModel {
  /** Of what it keeps of a text. */
  readonly kvShape: KvShape;
  /** Tokens run so far. */
  tokensRun = 0;
  readonly #session: Session;
  readonly #shape: LlamaShape;
  /** Keys and values given out by the last run. */
  #lent: Float32Array[] = [];

  constructor(session: Session, shape: LlamaShape) {
    this.#session = session;
    this.#shape = shape;
    this.kvShape = kvShapeOf(shape);
  }

  /** Throws an EngineError when the runtime fails. */
  async run(run: ModelRun): Promise<ModelOutput> {
    const { kv: wantsKv = false, logits: wantsLogits = false } = run.want ?? {};
    const count = run.ids.length;
    const names = [...kvNames(this.#shape.layers, newName), io.states];
    this.#takeBack();
    const fetches = [io.logProbs, ...(wantsLogits ? [io.logits] : []), ...(wantsKv ? names : [])];
    try {
      // The runtime's attention refuses to have nothing to do: where all is known, a token is run that nobody looks at.
      const { past, earlier = [], asked } = run;
      const feeds = this.#feeds(count > 0 ? run : { ids: [0], past, earlier, rows: [], asked });
      const outputs = await this.#session.run(feeds, fetches);
      this.tokensRun += count;
      const data = (name: string) => outputs[name]?.data as Float32Array;
      if (wantsKv) this.#lent = names.map(data);
      return {
        logProbs: data(io.logProbs),
        logits: wantsLogits ? data(io.logits) : undefined,
        kv: wantsKv ? sliceKv(this.kvShape, { length: count, arrays: this.#lent }, 0, count) : undefined,
      };
    } catch (error) {
      throw asEngineError(error);
    }
  }

  /** Some megabytes a run, which would lie about until garbage is collected. */
  #takeBack(): void {
    for (const { buffer } of this.#lent) (buffer as ArrayBuffer).transfer(0);
    this.#lent = [];
  }

  #feeds({ ids, past, positions, bias, earlier = [], rows, asked }: ModelRun): Record<string, unknown> {
    const { layers, kvHeads, headDim, width } = this.#shape;
    const start = past.length;
    const total = start + ids.length;
    const cached = kvNames(layers, pastName).map((name, i) => [
      name,
      floats(past.arrays[i] ?? new Float32Array(), [1, start, kvHeads * headDim]),
    ]);
    return {
      [io.ids]: integers(ids, [1, ids.length]),
      [io.positions]: integers(positions ?? ids.map((_, i) => start + i), [1, ids.length]),
      [io.bias]: floats(bias ?? causalBias(start, ids.length), [1, 1, ids.length, total]),
      [io.rows]: integers(rows, [rows.length]),
      [io.earlier]: floats(statesOf(past, earlier, width), [earlier.length, width]),
      [io.asked]: integers(asked.flat(), [asked.length, 2]),
      ...Object.fromEntries(cached),
    };
  }
}

/** Row-major [tokens, width]. */
function statesOf(past: Kv, tokens: readonly number[], width: number): Float32Array {
  const states = new Float32Array(tokens.length * width);
  const all = past.arrays.at(-1);
  for (const [i, token] of tokens.entries()) {
    if (all) states.set(all.subarray(token * width, (token + 1) * width), i * width);
  }
  return states;
}

function kvNames(layers: number, name: typeof newName): string[] {
  return Array.from({ length: layers }, (_, layer) => [name(layer, 'key'), name(layer, 'value')]).flat();
}

function integers(values: readonly number[], dims: number[]): unknown {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), dims).ort_tensor;
}

function floats(values: Float32Array, dims: number[]): unknown {
  return new Tensor('float32', values, dims).ort_tensor;
}
