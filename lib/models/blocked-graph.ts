import { io, LlamaGraph } from './llama-graph.ts';

/** Weights of a row that share a scale in the runtime's eyes; ours share it all along the row. */
const greatestBlock = 64;

/** The graph for the GPU: activations in f32, and the runtime's products of 8-bit weights in blocks. */
export class BlockedGraph extends LlamaGraph {
  protected override addShared(): void {
    super.addShared();
    const b = this.builder;
    const { heads, kvHeads } = this.shape;
    const size = (value: number) => b.constant(`size_${value}`, 'int64', [value]);
    b.add('Shape', [io.bias], 'new_total', { start: 2, end: 4 });
    b.add('Shape', [io.bias], 'total', { start: 3, end: 4 });
    b.add('Concat', [size(heads), 'new_total'], 'by_head', { axis: 0 });
    b.add('Concat', [size(kvHeads), size(-1), 'total'], 'by_kv_head', { axis: 0 });
  }

  protected embeddingRows(part: string, ids: string): string {
    const b = this.builder;
    return b.add('Gather', [b.weight(`${part}.weight`), ids], `${part}.u8`);
  }

  protected linear(input: string, weights: string, output: string): string {
    const b = this.builder;
    const [rows = 0, columns = 0] = b.dimsOf(`${weights}.weight`);
    const size = blockSize(columns);
    const blocks = columns / size;
    const matrix = b.reshapedWeight(`${weights}.weight`, [rows, blocks, size], `${weights}.blocks`);
    this.#reshape(b.weight(`${weights}.scale`), [-1, 1], `${weights}.scale.column`);
    const grid = b.constant(`grid_${rows}_${blocks}`, 'int64', [rows, blocks]);
    b.add('Expand', [`${weights}.scale.column`, grid], `${weights}.scale.grid`);
    const scales = this.#reshape(`${weights}.scale.grid`, [-1], `${weights}.scales`);
    return b.contributed('MatMulNBits', [input, matrix, scales], output, {
      K: columns,
      N: rows,
      bits: 8,
      block_size: size,
    });
  }

  /**
   * In plain operators, two matrix products per KV head with the queries of its heads stacked: on the GPU the runtime's
   * own GroupQueryAttention is wrong from 32 new tokens on.
   */
  protected attention(p: string, queries: string, keys: string, values: string): string {
    const b = this.builder;
    const { heads, kvHeads, headDim } = this.shape;
    const byHead = (input: string, count: number, perm: number[], output: string) => {
      this.#reshape(input, [-1, count, headDim], `${output}.by_token`);
      return b.add('Transpose', [`${output}.by_token`], output, { perm });
    };
    const stacked = this.#reshape(
      byHead(queries, heads, [1, 0, 2], `${p}q.by_head`),
      [kvHeads, -1, headDim],
      `${p}q.stacked`,
    );
    b.add('Mul', [stacked, b.constant('scale', 'float32', headDim ** -0.5)], `${p}q.scaled`);
    b.add('MatMul', [`${p}q.scaled`, byHead(keys, kvHeads, [1, 2, 0], `${p}k.by_head`)], `${p}scores`);
    b.add('Reshape', [`${p}scores`, 'by_head'], `${p}scores.by_head`);
    b.add('Add', [`${p}scores.by_head`, 'bias'], `${p}scores.biased`);
    b.add('Softmax', [`${p}scores.biased`], `${p}shares`, { axis: -1 });
    b.add('Reshape', [`${p}shares`, 'by_kv_head'], `${p}shares.stacked`);
    b.add('MatMul', [`${p}shares.stacked`, byHead(values, kvHeads, [1, 0, 2], `${p}v.by_head`)], `${p}mixed`);
    this.#reshape(`${p}mixed`, [heads, -1, headDim], `${p}mixed.by_head`);
    b.add('Transpose', [`${p}mixed.by_head`], `${p}mixed.by_token`, { perm: [1, 0, 2] });
    return this.#reshape(`${p}mixed.by_token`, [1, -1, heads * headDim], `${p}attended`);
  }

  /** Adds a constant shape for Reshape: −1 takes what is left. */
  #reshape(input: string, dims: readonly number[], output: string): string {
    const shape = this.builder.constant(`shape_${dims.join('_')}`, 'int64', dims);
    return this.builder.add('Reshape', [input, shape], output);
  }
}

/** The greatest that divides a row. */
function blockSize(columns: number): number {
  let size = greatestBlock;
  while (columns % size !== 0) size /= 2;
  return size;
}
