import { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { TokenIds } from '../../../lib/engine/engine.ts';
import { prefixLength, unpackPrefix } from '../../../lib/models/learned-prefix.ts';
import type { BaselineFiles } from './files.ts';

/** Keys and values as the runtime gave them: key 0, value 0, key 1, …, each [1, heads, length, dim]. */
export type Past = readonly Tensor[];

interface Config {
  num_hidden_layers: number;
  num_key_value_heads: number;
  head_dim: number;
  vocab_size: number;
}

/** onnxruntime-web on the graph as it stood: all that it knows goes in and out of each run. */
export class PlainModel {
  tokensRun = 0;
  readonly empty: Past;
  readonly vocabularySize: number;
  readonly #session: InferenceSession;
  readonly #names: string[];
  readonly #config: Config;

  private constructor(session: InferenceSession, config: Config) {
    const { num_hidden_layers, num_key_value_heads, head_dim, vocab_size } = config;
    this.#session = session;
    this.#config = config;
    this.#names = Array.from({ length: num_hidden_layers }, (_, i) => [`${i}.key`, `${i}.value`]).flat();
    this.empty = this.#names.map(
      () => new Tensor('float32', new Float32Array(), [1, num_key_value_heads, 0, head_dim]),
    );
    this.vocabularySize = vocab_size;
  }

  static async load({ graph, shards, json }: BaselineFiles): Promise<PlainModel> {
    const session = await InferenceSession.create(graph, {
      executionProviders: ['wasm'],
      externalData: shards,
      extra: { session: { disable_prepacking: '1' } },
    });
    return new PlainModel(session, json['config.json'] as Config);
  }

  /** A learned prefix (see `packPrefix`) as the runtime would have given its keys and values. */
  pastOf(prefix: Uint8Array): { tensors: Past; length: number } {
    const { num_hidden_layers: layers, num_key_value_heads: kvHeads, head_dim: headDim } = this.#config;
    const size = { layers, kvHeads, headDim };
    const length = prefixLength(prefix, size);
    const tensors = unpackPrefix(prefix, size).map((byToken) => {
      const byHead = new Float32Array(byToken.length);
      for (let token = 0; token < length; token++) {
        for (let head = 0; head < kvHeads; head++) {
          const from = (token * kvHeads + head) * headDim;
          byHead.set(byToken.subarray(from, from + headDim), (head * length + token) * headDim);
        }
      }
      return new Tensor('float32', byHead, [1, kvHeads, length, headDim]);
    });
    return { tensors, length };
  }

  /** One run over `ids` after `past`; the logits, row-major [rows, vocabularySize], of the last `rows` of them. */
  async run(ids: TokenIds, past: Past, rows: number): Promise<{ logits: Float32Array; past: Past }> {
    const start = pastLength(past);
    const total = start + ids.length;
    const outputs = await this.#session.run({
      input_ids: integers(ids, [1, ids.length]),
      position_ids: integers(
        ids.map((_, i) => start + i),
        [1, ids.length],
      ),
      attention_mask: integers(Array(total).fill(1), [1, total]),
      attention_bias: new Tensor('float32', new Float32Array(ids.length * total), [1, 1, ids.length, total]),
      num_logits_to_keep: integers([rows], []),
      ...Object.fromEntries(this.#names.map((name, i) => [`past_key_values.${name}`, past[i] as Tensor])),
    });
    this.tokensRun += ids.length;
    return {
      logits: outputs.logits?.data as Float32Array,
      past: this.#names.map((name) => outputs[`present.${name}`] as Tensor),
    };
  }
}

/** The first `length` tokens of the past, copied where that is not all of it. */
export function slicePast(past: Past, length: number): Past {
  if (pastLength(past) === length) return past;
  return past.map(({ dims, data }) => {
    const [, heads = 0, all = 0, dim = 0] = dims;
    const slice = new Float32Array(heads * length * dim);
    for (let head = 0; head < heads; head++) {
      const from = head * all * dim;
      slice.set((data as Float32Array).subarray(from, from + length * dim), head * length * dim);
    }
    return new Tensor('float32', slice, [1, heads, length, dim]);
  });
}

function pastLength([first]: Past): number {
  return first?.dims[2] ?? 0;
}

function integers(values: readonly number[], dims: number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), dims);
}
