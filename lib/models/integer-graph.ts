import { io, LlamaGraph } from './llama-graph.ts';

/**
 * The graph for the CPU: activations quantized per row, integer products. Weight matrices are expected transposed,
 * [inputs, outputs], as the runtime's integer product wants them.
 */
export class IntegerGraph extends LlamaGraph {
  readonly #quantized = new Set<string>();

  protected override addShared(): void {
    super.addShared();
    const b = this.builder;
    const zeroPoint = b.constant('u128_scalar', 'uint8', 128);
    b.add('Shape', [io.ids], 'new', { start: 1, end: 2 });
    b.add('Expand', [zeroPoint, 'new'], 'zero_points.new');
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

  #zeroPoints(input: string, of: 'new' | 'rows'): string {
    if (of === 'new') return 'zero_points.new';
    this.builder.add('Shape', [input], `${input}.rows`, { start: 1, end: 2 });
    return this.builder.add('Expand', ['u128_scalar', `${input}.rows`], `${input}.zero_points`);
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
    b.add('QuantizeLinear', [input, `${input}.steps`, this.#zeroPoints(input, of)], `${input}.u8`, {
      axis: 1,
    });
    b.add('Unsqueeze', [`${input}.steps`, this.axis(1)], `${input}.step`);
  }

  /** The runtime's product reads keys and values as they lie, by token. */
  protected scores(queries: string, keys: string, output: string): string {
    const scale = { float: this.shape.headDim ** -0.5 };
    const options = { transB: 1, transBatchB: 1, alpha: scale };
    return this.builder.contributed('FusedMatMul', [queries, keys], output, options);
  }

  protected mix(shares: string, values: string, output: string): string {
    return this.builder.contributed('FusedMatMul', [shares, values], output, { transBatchB: 1 });
  }
}
