import { Tensor } from '@huggingface/transformers';
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
   * Row-major [ids, past + ids], added to the attention scores: 0, or a large negative number where the row's
   * token may not look at the column's. A token never sees those after it. Default: zeros.
   */
  bias?: Float32Array;
  /** The logits of the last `keep` tokens are computed, at least 1. */
  keep: number;
  /** Whether keys and values are wanted. */
  wantKv: boolean;
}

export interface ModelOutput {
  /** Row-major [keep, vocabularySize]. */
  logits: Float32Array;
  /** Of `past` and `ids`. */
  kv: Kv | undefined;
}

/** The part of onnxruntime's session that is used here. */
export interface Session {
  run(
    feeds: Record<string, unknown>,
    fetches: string[],
  ): Promise<Record<string, { data: unknown; dims: readonly number[] }>>;
}

/** A llama-shaped graph with the inputs and outputs of the bundled model. */
export class LanguageModel {
  readonly shape: KvShape;
  readonly vocabularySize: number;
  /** Tokens run so far. */
  tokensRun = 0;
  readonly #session: Session;

  constructor(session: Session, shape: KvShape, vocabularySize: number) {
    this.#session = session;
    this.shape = shape;
    this.vocabularySize = vocabularySize;
  }

  /** Throws an EngineError when the runtime fails. */
  async run(run: ModelRun): Promise<ModelOutput> {
    const names = kvNames(this.shape.layers, 'present');
    const total = run.past.length + run.ids.length;
    try {
      const outputs = await this.#session.run(this.#feeds(run, total), [
        'logits',
        ...(run.wantKv ? names : []),
      ]);
      this.tokensRun += run.ids.length;
      const floats = (name: string) => outputs[name]?.data as Float32Array;
      return {
        logits: floats('logits'),
        kv: run.wantKv ? { length: total, arrays: names.map(floats) } : undefined,
      };
    } catch (error) {
      throw asEngineError(error);
    }
  }

  #feeds({ ids, past, positions, bias, keep }: ModelRun, total: number): Record<string, unknown> {
    const { layers, heads, dim } = this.shape;
    const start = past.length;
    const cached = kvNames(layers, 'past_key_values').map((name, i) => [
      name,
      tensor('float32', past.arrays[i] ?? new Float32Array(), [1, heads, start, dim]),
    ]);
    return {
      input_ids: tensor('int64', BigInt64Array.from(ids, BigInt), [1, ids.length]),
      position_ids: tensor('int64', BigInt64Array.from(positions ?? ids.map((_, i) => start + i), BigInt), [
        1,
        ids.length,
      ]),
      attention_mask: tensor('int64', new BigInt64Array(total).fill(1n), [1, total]),
      attention_bias: tensor('float32', bias ?? new Float32Array(ids.length * total), [
        1,
        1,
        ids.length,
        total,
      ]),
      num_logits_to_keep: tensor('int64', BigInt64Array.of(BigInt(keep)), []),
      ...Object.fromEntries(cached),
    };
  }
}

function kvNames(layers: number, name: 'past_key_values' | 'present'): string[] {
  return Array.from({ length: layers }, (_, layer) =>
    ['key', 'value'].map((kind) => `${name}.${layer}.${kind}`),
  ).flat();
}

function tensor(type: 'float32' | 'int64', data: Float32Array | BigInt64Array, dims: number[]): unknown {
  return new Tensor(type, data, dims).ort_tensor;
}
