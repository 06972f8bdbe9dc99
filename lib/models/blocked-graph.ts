import { io, LlamaGraph } from './llama-graph.ts';

/** Weights of a row that share a scale in the runtime's eyes; ours share it all along the row. */
const greatestBlock = 64;

/** The graph for the GPU: activations in f32, and the runtime's products of 8-bit weights in blocks. */
export class BlockedGraph extends LlamaGraph {
  protected embeddingRows(): string {
    const b = this.builder;
    return b.add('Gather', [b.weight('embed.weight'), io.ids], 'embed.u8');
  }

  protected linear(input: string, weights: string, output: string): string {
    const b = this.builder;
    const [rows = 0, columns = 0] = b.dimsOf(`${weights}.weight`);
    const size = blockSize(columns);
    const blocks = columns / size;
    const matrix = b.reshapedWeight(`${weights}.weight`, [rows, blocks, size], `${weights}.blocks`);
    this.reshape(b.weight(`${weights}.scale`), [-1, 1], `${weights}.scale.column`);
    const grid = b.constant(`grid_${rows}_${blocks}`, 'int64', [rows, blocks]);
    b.add('Expand', [`${weights}.scale.column`, grid], `${weights}.scale.grid`);
    const scales = this.reshape(`${weights}.scale.grid`, [-1], `${weights}.scales`);
    return b.contributed('MatMulNBits', [input, matrix, scales], output, {
      K: columns,
      N: rows,
      bits: 8,
      block_size: size,
    });
  }

  protected scores(queries: string, keys: string, output: string): string {
    const b = this.builder;
    const scale = b.constant('scale', 'float32', this.shape.headDim ** -0.5);
    b.add('Mul', [queries, scale], `${queries}.scaled`);
    b.add('Transpose', [keys], `${keys}.turned`, { perm: [1, 2, 0] });
    return b.add('MatMul', [`${queries}.scaled`, `${keys}.turned`], output);
  }

  protected mix(shares: string, values: string, output: string): string {
    const b = this.builder;
    b.add('Transpose', [values], `${values}.turned`, { perm: [1, 0, 2] });
    return b.add('MatMul', [shares, `${values}.turned`], output);
  }
}

/** The greatest that divides a row. */
function blockSize(columns: number): number {
  let size = greatestBlock;
  while (columns % size !== 0) size /= 2;
  return size;
}
