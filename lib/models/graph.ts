import { GraphBuilder } from './graph-builder.ts';
import {
  type LlamaLayer,
  type LlamaShape,
  type LlamaWeights,
  type QuantizedMatrix,
  rotaryTable,
} from './llama.ts';
import { type ElementType, elementTypes, type TensorDeclaration, writeOnnx } from './onnx-writer.ts';

const shardName = 'weights-0.bin';

/**
 * The graph for WASM of a llama model, with the inputs, outputs and operators of the bundled one: activations
 * quantized per row, integer products, attention in plain operators with an additive bias and a causal mask.
 */
export function llamaGraph(
  name: string,
  shape: LlamaShape,
  weights: LlamaWeights,
): { model: Uint8Array<ArrayBuffer>; shard: Uint8Array<ArrayBuffer> } {
  const graph = new LlamaGraph(shape);
  graph.addAll(weights);
  const model = writeOnnx({
    name,
    operatorSets: { '': 21, 'com.microsoft': 1 },
    nodes: graph.builder.nodes,
    initializers: [...graph.builder.initializers.values()],
    inputs: inputs(shape),
    outputs: outputs(shape),
  });
  return { model, shard: graph.builder.shard };
}

class LlamaGraph {
  readonly builder = new GraphBuilder(shardName);
  readonly #shape: LlamaShape;
  readonly #quantized = new Set<string>();

  constructor(shape: LlamaShape) {
    this.#shape = shape;
  }

  addAll(weights: LlamaWeights): void {
    this.#shared();
    const b = this.builder;
    const first = weights.layers[0]?.attentionNorm ?? weights.finalNorm;
    let residual = this.#embed(weights.embedding);
    let hidden = b.add(
      'SimplifiedLayerNormalization',
      [residual, this.#norm('l0.attn_norm', first)],
      'l0.attn_in',
      {
        axis: -1,
        epsilon: { float: this.#shape.epsilon },
      },
    );
    for (const [l, layer] of weights.layers.entries()) {
      const next = weights.layers[l + 1]?.attentionNorm;
      const nextNorm = next
        ? this.#norm(`l${l + 1}.attn_norm`, next)
        : this.#norm('final_norm', weights.finalNorm);
      [residual, hidden] = this.#layer(l, layer, residual, hidden, nextNorm);
    }
    b.add('Neg', ['num_logits_to_keep'], 'keep_neg');
    b.add('Unsqueeze', ['keep_neg', b.constant('axis_0', 'int64', [0])], 'keep_from');
    const all = b.constant('max', 'int64', [2 ** 53 - 1]);
    const kept = b.add('Slice', [hidden, 'keep_from', all, 'axis_1'], 'final_kept');
    this.#linear(kept, 'logits', weights.embedding, 'embed');
  }

  /** Causal mask, attention bias and the shapes that all layers use. */
  #shared(): void {
    const b = this.builder;
    const { heads, kvHeads, headDim, positions } = this.#shape;
    const one = b.constant('i1', 'int64', 1);
    const zero = b.constant('i0', 'int64', 0);
    const axis0 = b.constant('axis_0', 'int64', [0]);
    const axis1 = b.constant('axis_1', 'int64', [1]);
    b.add('Shape', ['attention_mask'], 'mask_shape');
    b.add('Gather', ['mask_shape', one], 'total', { axis: 0 });
    b.add('Shape', ['input_ids'], 'ids_shape');
    b.add('Gather', ['ids_shape', one], 'new_len', { axis: 0 });
    b.add('Sub', ['total', 'new_len'], 'past_len');
    b.add('Range', ['past_len', 'total', one], 'rows');
    b.add('Unsqueeze', ['rows', axis1], 'rows_col');
    b.add('Range', [zero, 'total', one], 'cols');
    b.add('GreaterOrEqual', ['rows_col', 'cols'], 'causal');
    b.add(
      'Where',
      ['causal', b.constant('f0', 'float32', 0), b.constant('hidden', 'float32', -1e9)],
      'causal_bias',
    );
    b.add('Add', ['attention_bias', 'causal_bias'], 'bias');
    b.add('Unsqueeze', ['new_len', axis0], 'new_len.v');
    b.add('Unsqueeze', ['total', axis0], 'total.v');
    const size = (value: number) => b.constant(`d${value}`, 'int64', [value]);
    b.add('Concat', [size(0), size(heads), 'new_len.v', 'total.v'], 'score_shape', { axis: 0 });
    b.add('Concat', [size(0), size(kvHeads), size(-1), 'total.v'], 'grouped_shape', { axis: 0 });
    b.add('Concat', [size(0), size(heads), 'new_len.v', size(headDim)], 'head_shape', { axis: 0 });
    b.weight('rope.cos', [positions, headDim / 2], rotaryTable(this.#shape, Math.cos));
    b.weight('rope.sin', [positions, headDim / 2], rotaryTable(this.#shape, Math.sin));
  }

  #embed(embedding: QuantizedMatrix): string {
    const b = this.builder;
    const { weight, scale } = this.#matrix('embed', embedding);
    b.add('Gather', [weight, 'input_ids'], 'embed.u8');
    b.add('Cast', ['embed.u8'], 'embed.f32', cast('float32'));
    b.add('Sub', ['embed.f32', b.constant('f128', 'float32', 128)], 'embed.centred');
    b.add('Gather', [scale, 'input_ids'], 'embed.rs');
    b.add('Unsqueeze', ['embed.rs', b.constant('axis_last', 'int64', [-1])], 'embed.rowscale');
    return b.add('Mul', ['embed.centred', 'embed.rowscale'], 'embed');
  }

  /** Returns the residual stream after the layer, and the same normalised for the next one. */
  #layer(l: number, layer: LlamaLayer, residual: string, hidden: string, nextNorm: string): [string, string] {
    const b = this.builder;
    const p = `l${l}.`;
    const epsilon = { epsilon: { float: this.#shape.epsilon } };
    const normed = 'SkipSimplifiedLayerNormalization';

    const attended = this.#attention(l, this.#linear(hidden, `${p}qkv`, layer.qkv));
    const out = this.#linear(attended, `${p}out`, layer.out);
    const ffnNorm = this.#norm(`${p}ffn_norm`, layer.ffnNorm);
    b.contributed(normed, [residual, out, ffnNorm], [`${p}ffn_in`, '', '', `${p}mid`], epsilon);

    this.#linear(`${p}ffn_in`, `${p}gate_up`, layer.gateUp);
    b.addMany('Split', [`${p}gate_up`], [`${p}gate`, `${p}up`], { axis: -1, num_outputs: 2 });
    b.add('Sigmoid', [`${p}gate`], `${p}sig`);
    b.add('Mul', [`${p}gate`, `${p}sig`], `${p}silu`);
    const down = this.#linear(b.add('Mul', [`${p}silu`, `${p}up`], `${p}h`), `${p}down`, layer.down);
    b.contributed(normed, [`${p}mid`, down, nextNorm], [`${p}next_in`, '', '', `${p}end`], epsilon);
    return [`${p}end`, `${p}next_in`];
  }

  /** Two matrix products per KV head, its query heads stacked. */
  #attention(l: number, qkv: string): string {
    const b = this.builder;
    const { heads, kvHeads, headDim } = this.#shape;
    const widths = [heads * headDim, kvHeads * headDim, kvHeads * headDim];
    b.addMany(
      'Split',
      [qkv, b.constant('qkv_sizes', 'int64', widths)],
      [`${qkv}.q`, `${qkv}.k`, `${qkv}.v`],
      {
        axis: -1,
      },
    );
    this.#rotate(`${qkv}.q`, heads);
    this.#rotate(`${qkv}.k`, kvHeads);
    const queries = this.#byHead(`${qkv}.q.rotated`, heads);
    const grouping = b.constant('group_shape', 'int64', [0, kvHeads, -1, headDim]);
    const grouped = b.add('Reshape', [queries, grouping], `${qkv}.grouped`);
    const keys = this.#extend(`past_key_values.${l}.key`, `${qkv}.k.rotated`, `present.${l}.key`);
    const values = this.#extend(`past_key_values.${l}.value`, `${qkv}.v`, `present.${l}.value`);

    b.contributed('FusedMatMul', [grouped, keys], [`${qkv}.raw`], {
      transB: 1,
      alpha: { float: headDim ** -0.5 },
    });
    b.add('Reshape', [`${qkv}.raw`, 'score_shape'], `${qkv}.scores`);
    b.add('Add', [`${qkv}.scores`, 'bias'], `${qkv}.biased`);
    b.add('Softmax', [`${qkv}.biased`], `${qkv}.weights`, { axis: -1 });
    b.add('Reshape', [`${qkv}.weights`, 'grouped_shape'], `${qkv}.grouped_weights`);
    b.add('MatMul', [`${qkv}.grouped_weights`, values], `${qkv}.mixed`);
    b.add('Reshape', [`${qkv}.mixed`, 'head_shape'], `${qkv}.by_head`);
    b.add('Transpose', [`${qkv}.by_head`], `${qkv}.by_token`, { perm: [0, 2, 1, 3] });
    const flat = b.constant('flat', 'int64', [0, 0, heads * headDim]);
    return b.add('Reshape', [`${qkv}.by_token`, flat], `${qkv}.attended`);
  }

  #rotate(x: string, heads: number): void {
    this.builder.contributed(
      'RotaryEmbedding',
      [x, 'position_ids', 'rope.cos', 'rope.sin'],
      [`${x}.rotated`],
      {
        num_heads: heads,
        rotary_embedding_dim: this.#shape.headDim,
        interleaved: 0,
      },
    );
  }

  #byHead(x: string, heads: number): string {
    const b = this.builder;
    const split = b.constant(`split_${heads}`, 'int64', [0, 0, heads, this.#shape.headDim]);
    b.add('Reshape', [x, split], `${x}.split`);
    return b.add('Transpose', [`${x}.split`], `${x}.heads`, { perm: [0, 2, 1, 3] });
  }

  #extend(past: string, x: string, present: string): string {
    return this.builder.add('Concat', [past, this.#byHead(x, this.#shape.kvHeads)], present, { axis: 2 });
  }

  #linear(x: string, name: string, matrix: QuantizedMatrix, weights = name): string {
    const b = this.builder;
    this.#quantize(x);
    const { weight, scale } = this.#matrix(weights, matrix);
    const zeroPoint = b.constant('u128', 'uint8', 128);
    b.add('Transpose', [weight], `${name}.wt`, { perm: [1, 0] });
    b.add('MatMulInteger', [`${x}.u8`, `${name}.wt`, zeroPoint, zeroPoint], `${name}.i32`);
    b.add('Cast', [`${name}.i32`], `${name}.f32`, cast('float32'));
    b.add('Mul', [`${name}.f32`, `${x}.step`], `${name}.r`);
    return b.add('Mul', [`${name}.r`, scale], name);
  }

  /** To 8 bits with zero point 128, one step per row of activations. */
  #quantize(x: string): void {
    if (this.#quantized.has(x)) return;
    this.#quantized.add(x);
    const b = this.builder;
    const greatest = b.constant('f127', 'float32', 127);
    b.add('Abs', [x], `${x}.abs`);
    b.add('ReduceMax', [`${x}.abs`, b.constant('axis_last', 'int64', [-1])], `${x}.absmax`, { keepdims: 1 });
    b.add('Max', [`${x}.absmax`, b.constant('tiny', 'float32', 1e-12)], `${x}.range`);
    b.add('Div', [greatest, `${x}.range`], `${x}.inv`);
    b.add('Mul', [x, `${x}.inv`], `${x}.scaled`);
    b.add('Round', [`${x}.scaled`], `${x}.rounded`);
    b.add('Add', [`${x}.rounded`, b.constant('f128', 'float32', 128)], `${x}.shifted`);
    b.add('Cast', [`${x}.shifted`], `${x}.u8`, cast('uint8'));
    b.add('Div', [`${x}.range`, greatest], `${x}.step`);
  }

  #matrix(
    name: string,
    { rows, columns, quantized, scales }: QuantizedMatrix,
  ): { weight: string; scale: string } {
    return {
      weight: this.builder.weight(`${name}.weight`, [rows, columns], quantized),
      scale: this.builder.weight(`${name}.scale`, [rows], scales),
    };
  }

  #norm(name: string, values: Float32Array): string {
    return this.builder.weight(name, [values.length], values);
  }
}

function cast(type: ElementType): Record<string, number> {
  return { to: elementTypes[type] };
}

function inputs(shape: LlamaShape): TensorDeclaration[] {
  const tokens = ['batch_size', 'sequence_length'];
  return [
    { name: 'input_ids', type: 'int64', dims: tokens },
    { name: 'attention_mask', type: 'int64', dims: ['batch_size', 'total_sequence_length'] },
    ...keysAndValues(shape, 'past_key_values', 'past_sequence_length'),
    { name: 'num_logits_to_keep', type: 'int64', dims: [] },
    { name: 'position_ids', type: 'int64', dims: tokens },
    {
      name: 'attention_bias',
      type: 'float32',
      dims: ['batch_size', 1, 'sequence_length', 'total_sequence_length'],
    },
  ];
}

function outputs(shape: LlamaShape): TensorDeclaration[] {
  return [
    { name: 'logits', type: 'float32', dims: ['batch_size', 'kept_length', shape.vocabulary] },
    ...keysAndValues(shape, 'present', 'total_sequence_length'),
  ];
}

function keysAndValues(
  { layers, kvHeads, headDim }: LlamaShape,
  name: string,
  length: string,
): TensorDeclaration[] {
  return Array.from({ length: layers }, (_, l) =>
    ['key', 'value'].map(
      (kind): TensorDeclaration => ({
        name: `${name}.${l}.${kind}`,
        type: 'float32',
        dims: ['batch_size', kvHeads, length, headDim],
      }),
    ),
  ).flat();
}
