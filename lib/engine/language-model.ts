import { Tensor } from '@huggingface/transformers';
import { io, newName, pastName } from '../models/llama-graph';
import { causalBias } from './attention-bias';
import type { TokenIds } from './engine';
import { asEngineError } from './errors';
import type { Kv, KvShape } from './kv';

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
  /** Indices into `ids`: the tokens after which something is asked. Only these go through the output layer. */
  rows: readonly number[];
  /** What is asked: an index into `rows`, and a token. */
  asked: readonly (readonly [row: number, token: number])[];
  /** What is wanted beside the log-probabilities. */
  want?: { kv?: boolean; logits?: boolean };
}

export interface ModelOutput {
  /** Of each asked token after its row's token. */
  logProbs: Float32Array;
  /** Row-major [rows, vocabularySize]. */
  logits: Float32Array | undefined;
  /** Of `ids` alone. */
  kv: Kv | undefined;
}

/** The part of onnxruntime's session that is used here. */
export interface Session {
  run(
    feeds: Record<string, unknown>,
    fetches: string[],
  ): Promise<Record<string, { data: unknown; dims: readonly number[] }>>;
}

/** A graph as `LlamaGraph` writes it. */
export class LanguageModel {
  readonly shape: KvShape;
  /** Tokens run so far. */
  tokensRun = 0;
  readonly #session: Session;

  constructor(session: Session, shape: KvShape) {
    this.#session = session;
    this.shape = shape;
  }

  /** Throws an EngineError when the runtime fails. */
  async run(run: ModelRun): Promise<ModelOutput> {
    const { kv: wantsKv = false, logits: wantsLogits = false } = run.want ?? {};
    const names = kvNames(this.shape.layers, newName);
    const fetches = [io.logProbs, ...(wantsLogits ? [io.logits] : []), ...(wantsKv ? names : [])];
    try {
      const outputs = await this.#session.run(this.#feeds(run), fetches);
      this.tokensRun += run.ids.length;
      const data = (name: string) => outputs[name]?.data as Float32Array;
      return {
        logProbs: data(io.logProbs),
        logits: wantsLogits ? data(io.logits) : undefined,
        kv: wantsKv ? { length: run.ids.length, arrays: names.map(data) } : undefined,
      };
    } catch (error) {
      throw asEngineError(error);
    }
  }

  #feeds({ ids, past, positions, bias, rows, asked }: ModelRun): Record<string, unknown> {
    const { layers, heads, dim } = this.shape;
    const start = past.length;
    const total = start + ids.length;
    const cached = kvNames(layers, pastName).map((name, i) => [
      name,
      floats(past.arrays[i] ?? new Float32Array(), [start, heads, dim]),
    ]);
    return {
      [io.ids]: integers(ids, [1, ids.length]),
      [io.positions]: integers(positions ?? ids.map((_, i) => start + i), [1, ids.length]),
      [io.bias]: floats(bias ?? causalBias(start, ids.length), [1, 1, ids.length, total]),
      [io.rows]: integers(rows, [rows.length]),
      [io.asked]: integers(asked.flat(), [asked.length, 2]),
      ...Object.fromEntries(cached),
    };
  }
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
