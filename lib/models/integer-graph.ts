import { io, type KvKind, LlamaGraph, newName, pastName } from './llama-graph.ts';

/**
 * The graph for the CPU: activations quantized per row, integer products, attention in plain operators. Weight
 * matrices are expected transposed, [inputs, outputs], as the runtime's integer product wants them.
 */
export class IntegerGraph extends LlamaGraph {
  readonly #quantized = new Set<string>();

  protected addShared(): void {
    const b = this.builder;
    const { heads, kvHeads } = this.shape;
    const zeroPoint = b.constant('u128_scalar', 'uint8', 128);
    b.add('Shape', [io.ids], 'new', { start: 1, end: 2 });
    b.add('Expand', [zeroPoint, 'new'], 'zero_points.new');
    b.add('Shape', [io.rows], 'rows.length');
    b.add('Expand', [zeroPoint, 'rows.length'], 'zero_points.rows');
    b.add('Squeeze', [io.bias, this.axis(0)], 'bias');
    b.add('Shape', [io.bias], 'new_total', { start: 2, end: 4 });
    b.add('Shape', [io.bias], 'total', { start: 3, end: 4 });
    const size = (value: number) => b.constant(`size_${value}`, 'int64', [value]);
    b.add('Concat', [size(heads), 'new_total'], 'by_head', { axis: 0 });
    b.add('Concat', [size(kvHeads), size(-1), 'total'], 'by_kv_head', { axis: 0 });
  }

  protected embeddingRows(): string {
    const b = this.builder;
    b.add('Gather', [this.#transposed('embed'), io.ids], 'embed.columns', { axis: 1 });
    return b.add('Transpose', ['embed.columns'], 'embed.u8', { perm: [1, 2, 0] });
  }

  protected linear(input: string, weights: string, output: string, of: 'new' | 'rows'): string {
    const b = this.builder;
    this.#quantize(input, of);
    const one = b.constant('f1', 'float32', 1);
    const zeroPoint = b.constant('u128', 'uint8', [128]);
    b.contributed(
      'MatMulIntegerToFloat',
      [`${input}.u8`, this.#transposed(weights), one, b.weight(`${weights}.scale`), 'u128_scalar', zeroPoint],
      `${output}.unscaled`,
    );
    return b.add('Mul', [`${output}.unscaled`, `${input}.step`], output);
  }

  #transposed(weights: string): string {
    const name = `${weights}.weight`;
    return this.builder.reshapedWeight(name, this.builder.dimsOf(name).toReversed(), `${weights}.transposed`);
  }

  /** To 8 bits with zero point 128, one step per row of activations. */
  #quantize(input: string, of: 'new' | 'rows'): void {
    if (this.#quantized.has(input)) return;
    this.#quantized.add(input);
    const b = this.builder;
    b.add('Abs', [input], `${input}.abs`);
    b.add('ReduceMax', [`${input}.abs`, b.constant('axes_0_2', 'int64', [0, 2])], `${input}.greatest`, {
      keepdims: 0,
    });
    b.add('Max', [`${input}.greatest`, b.constant('tiny', 'float32', 1e-12)], `${input}.range`);
    b.add('Mul', [`${input}.range`, b.constant('f1_127', 'float32', 1 / 127)], `${input}.steps`);
    b.add('QuantizeLinear', [input, `${input}.steps`, `zero_points.${of}`], `${input}.u8`, { axis: 1 });
    b.add('Unsqueeze', [`${input}.steps`, this.axis(1)], `${input}.step`);
  }

  /** Two matrix products per KV head, the queries of its heads stacked; keys and values stay as they come, by token. */
  protected attention(l: number, queries: string): string {
    const b = this.builder;
    const { heads, kvHeads, headDim } = this.shape;
    const p = `l${l}.`;
    const byHead = { perm: [1, 0, 2] };
    const byToken = byHead;
    this.reshape(queries, [-1, heads, headDim], `${p}q.split`);
    b.add('Transpose', [`${p}q.split`], `${p}q.by_head`, byHead);
    this.reshape(`${p}q.by_head`, [kvHeads, -1, headDim], `${p}q.stacked`);
    const allKeys = this.#extend(l, 'key');
    const allValues = this.#extend(l, 'value');

    b.contributed('FusedMatMul', [`${p}q.stacked`, allKeys], `${p}scores`, {
      transB: 1,
      transBatchB: 1,
      alpha: { float: headDim ** -0.5 },
    });
    b.add('Reshape', [`${p}scores`, 'by_head'], `${p}scores.by_head`);
    b.add('Add', [`${p}scores.by_head`, 'bias'], `${p}scores.biased`);
    b.add('Softmax', [`${p}scores.biased`], `${p}shares`, { axis: -1 });
    b.add('Reshape', [`${p}shares`, 'by_kv_head'], `${p}shares.stacked`);
    b.contributed('FusedMatMul', [`${p}shares.stacked`, allValues], `${p}mixed`, { transBatchB: 1 });
    this.reshape(`${p}mixed`, [heads, -1, headDim], `${p}mixed.by_head`);
    b.add('Transpose', [`${p}mixed.by_head`], `${p}mixed.by_token`, byToken);
    return this.reshape(`${p}mixed.by_token`, [1, -1, heads * headDim], `${p}attended`);
  }

  #extend(l: number, kind: KvKind): string {
    return this.builder.add('Concat', [pastName(l, kind), newName(l, kind)], `l${l}.${kind}s`, { axis: 0 });
  }
}
