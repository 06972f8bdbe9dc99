import { GraphBuilder } from './graph-builder.ts';
import type { LlamaShape } from './llama.ts';
import { vocabularyParts } from './matrix-parts.ts';
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
  /** float32 [1, vocabulary]: after the last of the rows; [0, vocabulary] where there is none. */
  logits: 'logits',
  /** float32 [new, width]: what the output layer is given after each new token. */
  states: 'states',
} as const;

export type KvKind = 'key' | 'value';
/** float32 [1, past, kvHeads · headDim]. */
export const pastName = (layer: number, kind: KvKind) => `past.${layer}.${kind}`;
/** float32 [1, new, kvHeads · headDim]: of the new tokens alone, not of those before them. */
export const newName = (layer: number, kind: KvKind) => `new.${layer}.${kind}`;

/**
 * A llama model as an ONNX graph over the weights of a table, some of its matrices in parts. How its products are written
 * depends on the device: see the two subclasses.
 */
export abstract class LlamaGraph {
  protected readonly builder: GraphBuilder;
  protected readonly shape: LlamaShape;
  readonly #parts: readonly string[];

  constructor(shape: LlamaShape, weights: WeightTable) {
    this.shape = shape;
    this.builder = new GraphBuilder(weights);
    this.#parts = vocabularyParts(shape.vocabulary);
  }

  /** An `onnx.ModelProto`; the weights stay in their shards. */
  write(): Uint8Array<ArrayBuffer> {
    this.#addAll();
    return writeOnnx({
      name: 'llama',
      operatorSets: { '': 23, 'com.microsoft': 1 },
      nodes: this.builder.nodes,
      initializers: [...this.builder.initializers.values()],
      inputs: inputs(this.shape),
      outputs: outputs(this.shape),
      between: this.builder.declarations,
    });
  }

  /** Rows `ids` [new] of one part of the embedding as stored, uint8 [new, width]. */
  protected abstract embeddingRows(part: string, ids: string): string;
  /** `input` [1, rows, columns] times a weight matrix, transposed; of all new tokens, or of those whose output is wanted. */
  protected abstract linear(input: string, weights: string, output: string, of: 'new' | 'rows'): string;
  /** [1, new, heads · headDim] of queries shaped alike, keys and values [1, total, kvHeads · headDim]. */
  protected abstract attention(p: string, queries: string, keys: string, values: string): string;

  /** What several layers use. */
  protected addShared(): void {
    const b = this.builder;
    b.add('Squeeze', [io.bias, b.constant('axes_0_1', 'int64', [0, 1])], 'bias');
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
    const ids = b.add('Squeeze', [io.ids, this.axis(0)], 'ids');
    const { part, within } = this.#findPart(ids);
    const rows = this.#parts.map((name) => this.embeddingRows(name, within));
    const stored = this.#choose(rows, part, 'embed.u8');
    b.add('Cast', [stored], 'embed.f32', cast('float32'));
    b.add('Sub', ['embed.f32', b.constant('f128', 'float32', 128)], 'embed.centred');
    b.add('Gather', [b.weight('embed.scale'), ids], 'embed.steps');
    b.add('Unsqueeze', ['embed.steps', this.axis(-1)], 'embed.step');
    b.add('Mul', ['embed.centred', 'embed.step'], 'embed.by_token');
    b.add('Unsqueeze', ['embed.by_token', this.axis(0)], 'embed');
    return b.declare('embed', [1, 'new', this.shape.width]);
  }

  /** Returns the residual stream after the layer, and the same normalised for the next one. */
  #layer(l: number, residual: string, hidden: string, nextNorm: string): [string, string] {
    const b = this.builder;
    const { heads, kvHeads, headDim } = this.shape;
    const p = `l${l}.`;

    const qkv = this.linear(hidden, `${p}qkv`, `${p}qkv.out`, 'new');
    const widths = [heads, kvHeads, kvHeads].map((count) => count * headDim);
    const value = newName(l, 'value');
    b.addMany('Split', [qkv, b.constant('qkv_widths', 'int64', widths)], [`${p}q`, `${p}k`, value], {
      axis: -1,
    });
    const queries = this.#rotate(`${p}q`, heads, `${p}q.rotated`);
    this.#rotate(`${p}k`, kvHeads, newName(l, 'key'));
    const keys = this.#withPast(l, 'key');
    const values = this.#withPast(l, 'value');
    const attended = this.attention(p, queries, keys, values);
    const out = this.linear(attended, `${p}out`, `${p}out.out`, 'new');
    this.#addAndNormalise([residual, out, b.weight(`${p}ffn_norm`)], `${p}ffn_in`, `${p}middle`);

    const gate = this.linear(`${p}ffn_in`, `${p}gate`, `${p}gate.out`, 'new');
    const up = this.linear(`${p}ffn_in`, `${p}up`, `${p}up.out`, 'new');
    const silu = b.contributed('QuickGelu', [gate], `${p}silu`, { alpha: { float: 1 } });
    const gated = b.add('Mul', [silu, up], `${p}gated`);
    const down = this.linear(gated, `${p}down`, `${p}down.out`, 'new');
    this.#addAndNormalise([`${p}middle`, down, nextNorm], `${p}next_in`, `${p}end`);
    return [`${p}end`, `${p}next_in`];
  }

  #addAndNormalise(inputs: string[], normalised: string, sum: string): void {
    this.builder.contributedMany('SkipSimplifiedLayerNormalization', inputs, [normalised, '', '', sum], {
      epsilon: { float: this.shape.epsilon },
    });
  }

  #rotate(input: string, heads: number, output: string): string {
    const b = this.builder;
    const tables = [b.weight('rope.cos'), b.weight('rope.sin')];
    return b.contributed('RotaryEmbedding', [input, io.positions, ...tables], output, {
      num_heads: heads,
      rotary_embedding_dim: this.shape.headDim,
      interleaved: 0,
    });
  }

  /** All keys, or values, by token: those given in and those of the new tokens. */
  #withPast(l: number, kind: KvKind): string {
    const { kvHeads, headDim } = this.shape;
    const all = `l${l}.${kind}s`;
    this.builder.add('Concat', [pastName(l, kind), newName(l, kind)], all, { axis: 1 });
    return this.builder.declare(all, [1, 'total', kvHeads * headDim]);
  }

  /**
   * Log-probabilities are computed here, so that floats come out and not the whole vocabulary; and part by part, so
   * that there is memory for one part's logits and not for all of them.
   */
  #head(hidden: string): void {
    const b = this.builder;
    b.add('Squeeze', [hidden, this.axis(0)], io.states);
    b.add('Gather', [io.states, io.rows], 'wanted.new', { axis: 0 });
    b.add('Concat', [io.earlier, 'wanted.new'], 'wanted.all', { axis: 0 });
    b.add('Unsqueeze', ['wanted.all', this.axis(0)], 'wanted');

    b.addMany('Split', [io.asked], ['asked.rows', 'asked.tokens'], { axis: 1, num_outputs: 2 });
    const rows = b.add('Squeeze', ['asked.rows', this.axis(1)], 'asked.row');
    const { part, within } = this.#findPart(b.add('Squeeze', ['asked.tokens', this.axis(1)], 'asked.token'));
    b.add('Unsqueeze', [within, this.axis(1)], 'asked.within');
    b.add('Concat', ['asked.rows', 'asked.within'], 'asked.places', { axis: 1 });
    const parts = this.#parts.map((name) => this.#logitsOfPart(name));

    const last = parts.map((of) => of.last);
    b.add('Concat', last, io.logits, { axis: 1 });
    b.add(
      'Concat',
      parts.map((of) => of.logSum),
      'log_sums',
      { axis: 1 },
    );
    b.add('ReduceLogSumExp', ['log_sums', this.axis(1)], 'log_sum', { keepdims: 0 });
    b.add('Gather', ['log_sum', rows], 'asked.log_sum');
    const asked = this.#choose(
      parts.map((of) => of.asked),
      part,
      'asked.logits',
    );
    b.add('Sub', [asked, 'asked.log_sum'], io.logProbs);
  }

  #logitsOfPart(name: string): { last: string; logSum: string; asked: string } {
    const b = this.builder;
    this.linear('wanted', name, `${name}.batch`, 'rows');
    const logits = b.add('Squeeze', [`${name}.batch`, this.axis(0)], `${name}.logits`);
    const end = b.constant('end', 'int64', [2 ** 31]);
    return {
      last: b.add('Slice', [logits, this.axis(-1), end, this.axis(0)], `${name}.last`),
      logSum: this.#logSumExp(logits, name),
      asked: b.add('GatherND', [logits, 'asked.places'], `${name}.asked`),
    };
  }

  /** By way of the runtime's LogSoftmax, which takes two thirds of the time of its ReduceLogSumExp. */
  #logSumExp(logits: string, name: string): string {
    const b = this.builder;
    b.add('LogSoftmax', [logits], `${name}.log_softmax`, { axis: -1 });
    b.add('Slice', [logits, this.axis(0), this.axis(1), this.axis(1)], `${name}.first`);
    b.add('Slice', [`${name}.log_softmax`, this.axis(0), this.axis(1), this.axis(1)], `${name}.first_log`);
    return b.add('Sub', [`${name}.first`, `${name}.first_log`], `${name}.log_sum`);
  }

  /** Of tokens [n]: their parts of the vocabulary, and their places in those. */
  #findPart(tokens: string): { part: string; within: string } {
    const b = this.builder;
    const size = b.constant('part_size', 'int64', this.shape.vocabulary / this.#parts.length);
    return {
      part: b.add('Div', [tokens, size], `${tokens}.part`),
      within: b.add('Mod', [tokens, size], `${tokens}.within`),
    };
  }

  /** Of what each part has for each of n tokens [n, …], that of the token's own part. */
  #choose(ofParts: string[], part: string, output: string): string {
    const b = this.builder;
    const scalar = (value: number) => b.constant(`int_${value}`, 'int64', value);
    const all = b.add('Concat', ofParts, `${output}.of_parts`, { axis: 0 });
    b.add('Size', [part], `${output}.count`);
    b.add('Range', [scalar(0), `${output}.count`, scalar(1)], `${output}.order`);
    b.add('Mul', [part, `${output}.count`], `${output}.start`);
    b.add('Add', [`${output}.start`, `${output}.order`], `${output}.place`);
    return b.add('Gather', [all, `${output}.place`], output);
  }

  protected axis(axis: number): string {
    return this.builder.constant(`axis_${axis}`, 'int64', [axis]);
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
    { name: io.logits, type: 'float32', dims: ['last', shape.vocabulary] },
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
        dims: [1, length, kvHeads * headDim],
      }),
    ),
  ).flat();
}
