import { io, LlamaGraph } from './llama-graph.ts';

/**
 * The graph for the CPU: activations quantized per row, integer products. Weight matrices are expected transposed,
 * [inputs, outputs], as the runtime's integer product wants them.
 */
export class IntegerGraph extends LlamaGraph {
  readonly #quantized = new Set<string>();

  protected override addShared(): void {
    super.addShared();
    this.#addZeroPoints(io.ids, 'new');
  }

  protected embeddingRows(part: string, ids: string): string {
    const b = this.builder;
    b.add('Gather', [this.#transposed(part), ids], `${part}.columns`, { axis: 1 });
    return b.add('Transpose', [`${part}.columns`], `${part}.u8`, { perm: [1, 0] });
  }

  protected linear(input: string, weights: string, output: string, of: 'new' | 'rows'): string {
    const b = this.builder;
    const [, columns = 0] = b.dimsOf(`${weights}.weight`);
    this.#quantize(input, columns, of);
    const one = b.constant('f1', 'float32', 1);
    const zeroPoint = b.constant('u128', 'uint8', [128]);
    b.contributed(
      'MatMulIntegerToFloat',
      [`${input}.u8`, this.#transposed(weights), one, b.weight(`${weights}.scale`), 'u128_scalar', zeroPoint],
      `${output}.unscaled`,
    );
    return b.add('Mul', [`${output}.unscaled`, `${input}.step`], output);
  }

  protected attention(p: string, queries: string, keys: string, values: string): string {
    const { heads, kvHeads, headDim } = this.shape;
    return this.builder.add('Attention', [queries, keys, values, 'bias'], `${p}attended`, {
      q_num_heads: heads,
      kv_num_heads: kvHeads,
      scale: { float: headDim ** -0.5 },
    });
  }

  #transposed(weights: string): string {
    const name = `${weights}.weight`;
    return this.builder.reshapedWeight(name, this.builder.dimsOf(name).toReversed(), `${weights}.transposed`);
  }

  /** To 8 bits with zero point 128: each row of `columns` activations is a block with a step of its own. */
  #quantize(input: string, columns: number, of: 'new' | 'rows'): void {
    if (this.#quantized.has(input)) return;
    this.#quantized.add(input);
    if (of === 'rows') this.#addZeroPoints(input, of);
    const b = this.builder;
    b.add('Abs', [input], `${input}.abs`);
    b.add('ReduceMax', [`${input}.abs`, this.axis(2)], `${input}.greatest`, { keepdims: 1 });
    // 0 for a row of nothing but zeros: whatever that is divided to, the product is multiplied by 0 again.
    b.add('Mul', [`${input}.greatest`, b.constant('f1_127', 'float32', 1 / 127)], `${input}.step`);
    b.add('QuantizeLinear', [input, `${input}.step`, `zero_points.${of}`], `${input}.u8`, {
      axis: 2,
      block_size: columns,
    });
  }

  /** One for each row of something [1, rows, …], shaped [1, rows, 1]. */
  #addZeroPoints(like: string, of: 'new' | 'rows'): void {
    const b = this.builder;
    b.add('Shape', [like], `shape.${of}`, { start: 0, end: 2 });
    b.add('Concat', [`shape.${of}`, b.constant('size_1', 'int64', [1])], `shape.steps.${of}`, { axis: 0 });
    b.add('Expand', [b.constant('u128_scalar', 'uint8', 128), `shape.steps.${of}`], `zero_points.${of}`);
  }
}
