import { GraphBuilder } from './graph-builder.ts';
import type { LlamaShape } from './llama.ts';
import { type ElementType, elementTypes, type TensorDeclaration, writeOnnx } from './onnx-writer.ts';
import type { WeightTable } from './weights.ts';

/** Names of a graph's inputs and outputs: what is run, and what comes of it. */
export const io = {
  /** int64 [1, new]. */
  ids: 'input_ids',
  /** int64 [1, new]: place of each token in its text. */
  positions: 'position_ids',
  /** float32 [1, 1, new, total]: 0, or a large negative number where a token may not look. Causality included. */
  bias: 'attention_bias',
  /** int64 [rows of new tokens]: the new tokens whose output is wanted. */
  rows: 'rows',
  /** float32 [rows of earlier tokens, width]: what the output layer was given after other tokens, whose output is wanted too. */
  earlier: 'earlier',
  /** int64 [asked, 2]: index of a row, those of earlier tokens first, and a token. */
  asked: 'asked',
  /** float32 [asked]: log-probability of each asked token after its row's token. */
  logProbs: 'log_probs',
  /** float32 [rows, vocabulary]. */
  logits: 'logits',
  /** float32 [new, width]: what the output layer is given after each new token. */
  states: 'states',
} as const;

export type KvKind = 'key' | 'value';
/** float32 [past, kvHeads, headDim]. */
export const pastName = (layer: number, kind: KvKind) => `past.${layer}.${kind}`;
/** float32 [new, kvHeads, headDim]: of the new tokens alone, not of those before them. */
export const newName = (layer: number, kind: KvKind) => `new.${layer}.${kind}`;

/**
 * A llama model as an ONNX graph over the weights of a table. How its products are written depends
 * on the device: see the two subclasses.
 */
export abstract class LlamaGraph {
  protected readonly builder: GraphBuilder;
  protected readonly shape: LlamaShape;

  constructor(shape: LlamaShape, weights: WeightTable) {
    this.shape = shape;
    this.builder = new GraphBuilder(weights);
  }

  /** An `onnx.ModelProto`; the weights stay in their shards. */
  write(): Uint8Array<ArrayBuffer> {
    this.#addAll();
    return writeOnnx({
      name: 'llama',
      operatorSets: { '': 21, 'com.microsoft': 1 },
      nodes: this.builder.nodes,
      initializers: [...this.builder.initializers.values()],
      inputs: inputs(this.shape),
      outputs: outputs(this.shape),
    });
  }

  /** Rows of the embedding as stored, uint8 [1, new, width]. */
  protected abstract embeddingRows(): string;
  /** `input` [1, rows, columns] times a weight matrix, transposed; of all new tokens, or of those whose output is wanted. */
  protected abstract linear(input: string, weights: string, output: string, of: 'new' | 'rows'): string;
  /** Scaled dot products [kvHeads, queries, total] of queries [kvHeads, queries, headDim], keys [total, kvHeads, headDim]. */
  protected abstract scores(queries: string, keys: string, output: string): string;
  /** Sums [kvHeads, queries, headDim] of values [total, kvHeads, headDim], shared as `shares` [kvHeads, queries, total] says. */
  protected abstract mix(shares: string, values: string, output: string): string;

  /** What several layers use. */
  protected addShared(): void {
    const b = this.builder;
    const { heads, kvHeads } = this.shape;
    const size = (value: number) => b.constant(`size_${value}`, 'int64', [value]);
    b.add('Squeeze', [io.bias, this.axis(0)], 'bias');
    b.add('Shape', [io.bias], 'new_total', { start: 2, end: 4 });
    b.add('Shape', [io.bias], 'total', { start: 3, end: 4 });
    b.add('Concat', [size(heads), 'new_total'], 'by_head', { axis: 0 });
    b.add('Concat', [size(kvHeads), size(-1), 'total'], 'by_kv_head', { axis: 0 });
  }

  #addAll(): void {
    const b = this.builder;
    this.addShared();
    let residual = this.#embed();
    let hidden = b.add('SimplifiedLayerNormalization', [residual, b.weight('l0.attn_norm')], 'l0.attn_in', {
      axis: -1,
      epsilon: { float: this.shape.epsilon },
    });
    for (let l = 0; l < this.shape.layers; l++) {
      const isLast = l + 1 === this.shape.layers;
      const nextNorm = b.weight(isLast ? 'final_norm' : `l${l + 1}.attn_norm`);
      [residual, hidden] = this.#layer(l, residual, hidden, nextNorm);
    }
    this.#head(hidden);
  }

  #embed(): string {
    const b = this.builder;
    b.add('Cast', [this.embeddingRows()], 'embed.f32', cast('float32'));
    b.add('Sub', ['embed.f32', b.constant('f128', 'float32', 128)], 'embed.centred');
    b.add('Gather', [b.weight('embed.scale'), io.ids], 'embed.steps');
    b.add('Unsqueeze', ['embed.steps', this.axis(-1)], 'embed.step');
    return b.add('Mul', ['embed.centred', 'embed.step'], 'embed');
  }

  /** Returns the residual stream after the layer, and the same normalised for the next one. */
  #layer(l: number, residual: string, hidden: string, nextNorm: string): [string, string] {
    const b = this.builder;
    const { heads, kvHeads, headDim } = this.shape;
    const p = `l${l}.`;

    const qkv = this.linear(hidden, `${p}qkv`, `${p}qkv.out`, 'new');
    const widths = [heads, kvHeads, kvHeads].map((count) => count * headDim);
    b.addMany('Split', [qkv, b.constant('qkv_widths', 'int64', widths)], [`${p}q`, `${p}k`, `${p}v`], {
      axis: -1,
    });
    const queries = this.#rotate(`${p}q`, heads);
    const keys = this.#extend(l, 'key', this.#rotate(`${p}k`, kvHeads));
    const values = this.#extend(l, 'value', `${p}v`);
    const attended = this.#attention(p, queries, keys, values);
    const out = this.linear(attended, `${p}out`, `${p}out.out`, 'new');
    this.#addAndNormalise([residual, out, b.weight(`${p}ffn_norm`)], `${p}ffn_in`, `${p}middle`);

    const gateUp = this.linear(`${p}ffn_in`, `${p}gate_up`, `${p}gate_up.out`, 'new');
    b.addMany('Split', [gateUp], [`${p}gate`, `${p}up`], { axis: -1, num_outputs: 2 });
    const silu = b.contributed('QuickGelu', [`${p}gate`], `${p}silu`, { alpha: { float: 1 } });
    const gated = b.add('Mul', [silu, `${p}up`], `${p}gated`);
    const down = this.linear(gated, `${p}down`, `${p}down.out`, 'new');
    this.#addAndNormalise([`${p}middle`, down, nextNorm], `${p}next_in`, `${p}end`);
    return [`${p}end`, `${p}next_in`];
  }

  #addAndNormalise(inputs: string[], normalised: string, sum: string): void {
    this.builder.contributedMany('SkipSimplifiedLayerNormalization', inputs, [normalised, '', '', sum], {
      epsilon: { float: this.shape.epsilon },
    });
  }

  #rotate(input: string, heads: number): string {
    const b = this.builder;
    const tables = [b.weight('rope.cos'), b.weight('rope.sin')];
    return b.contributed('RotaryEmbedding', [input, io.positions, ...tables], `${input}.rotated`, {
      num_heads: heads,
      rotary_embedding_dim: this.shape.headDim,
      interleaved: 0,
    });
  }

  /** All keys, or values, by token: those given in and those of the new tokens. */
  #extend(l: number, kind: KvKind, ofNew: string): string {
    const { kvHeads, headDim } = this.shape;
    this.reshape(ofNew, [-1, kvHeads, headDim], newName(l, kind));
    return this.builder.add('Concat', [pastName(l, kind), newName(l, kind)], `l${l}.${kind}s`, { axis: 0 });
  }

  /**
   * In plain operators, two matrix products per KV head with the queries of its heads stacked: the runtime's own
   * GroupQueryAttention is slow on the CPU, and on the GPU wrong from 32 new tokens on.
   */
  #attention(p: string, queries: string, keys: string, values: string): string {
    const b = this.builder;
    const { heads, kvHeads, headDim } = this.shape;
    const swap = { perm: [1, 0, 2] };
    this.reshape(queries, [-1, heads, headDim], `${p}q.by_token`);
    b.add('Transpose', [`${p}q.by_token`], `${p}q.by_head`, swap);
    this.reshape(`${p}q.by_head`, [kvHeads, -1, headDim], `${p}q.stacked`);

    const scores = this.scores(`${p}q.stacked`, keys, `${p}scores`);
    b.add('Reshape', [scores, 'by_head'], `${p}scores.by_head`);
    b.add('Add', [`${p}scores.by_head`, 'bias'], `${p}scores.biased`);
    b.add('Softmax', [`${p}scores.biased`], `${p}shares`, { axis: -1 });
    b.add('Reshape', [`${p}shares`, 'by_kv_head'], `${p}shares.stacked`);

    const mixed = this.mix(`${p}shares.stacked`, values, `${p}mixed`);
    this.reshape(mixed, [heads, -1, headDim], `${p}mixed.by_head`);
    b.add('Transpose', [`${p}mixed.by_head`], `${p}mixed.by_token`, swap);
    return this.reshape(`${p}mixed.by_token`, [1, -1, heads * headDim], `${p}attended`);
  }

  /** Log-probabilities are computed here, so that floats come out and not the whole vocabulary. */
  #head(hidden: string): void {
    const b = this.builder;
    b.add('Squeeze', [hidden, this.axis(0)], io.states);
    b.add('Gather', [io.states, io.rows], 'wanted.new', { axis: 0 });
    b.add('Concat', [io.earlier, 'wanted.new'], 'wanted.all', { axis: 0 });
    b.add('Unsqueeze', ['wanted.all', this.axis(0)], 'wanted');
    this.linear('wanted', 'embed', 'logits.batch', 'rows');
    b.add('Squeeze', ['logits.batch', this.axis(0)], io.logits);
    b.add('LogSoftmax', [io.logits], 'log_softmax', { axis: -1 });
    b.add('GatherND', ['log_softmax', io.asked], io.logProbs);
  }

  protected axis(axis: number): string {
    return this.builder.constant(`axis_${axis}`, 'int64', [axis]);
  }

  /** Adds a constant shape for Reshape: 0 keeps a dimension, −1 takes what is left. */
  protected reshape(input: string, dims: readonly number[], output: string): string {
    const shape = this.builder.constant(`shape_${dims.join('_')}`, 'int64', dims);
    return this.builder.add('Reshape', [input, shape], output);
  }
}

function cast(type: ElementType): Record<string, number> {
  return { to: elementTypes[type] };
}

function inputs(shape: LlamaShape): TensorDeclaration[] {
  return [
    { name: io.ids, type: 'int64', dims: [1, 'new'] },
    { name: io.positions, type: 'int64', dims: [1, 'new'] },
    { name: io.bias, type: 'float32', dims: [1, 1, 'new', 'total'] },
    { name: io.rows, type: 'int64', dims: ['new_rows'] },
    { name: io.earlier, type: 'float32', dims: ['earlier_rows', shape.width] },
    { name: io.asked, type: 'int64', dims: ['asked', 2] },
    ...keysAndValues(shape, pastName, 'past'),
  ];
}

function outputs(shape: LlamaShape): TensorDeclaration[] {
  return [
    { name: io.logProbs, type: 'float32', dims: ['asked'] },
    { name: io.logits, type: 'float32', dims: ['rows', shape.vocabulary] },
    { name: io.states, type: 'float32', dims: ['new', shape.width] },
    ...keysAndValues(shape, newName, 'new'),
  ];
}

function keysAndValues(
  { layers, kvHeads, headDim }: LlamaShape,
  name: (layer: number, kind: KvKind) => string,
  length: string,
): TensorDeclaration[] {
  return Array.from({ length: layers }, (_, l) =>
    (['key', 'value'] as const).map(
      (kind): TensorDeclaration => ({
        name: name(l, kind),
        type: 'float32',
        dims: [length, kvHeads, headDim],
      }),
    ),
  ).flat();
}
