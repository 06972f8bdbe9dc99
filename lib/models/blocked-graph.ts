import { cast, io, LlamaGraph, pastName } from './llama-graph.ts';

/** Weights of a row that share a scale in the runtime's eyes; ours share it all along the row. */
const greatestBlock = 64;

/**
 * The graph for the GPU: activations in f32, the runtime's products of 8-bit weights in blocks, and its fused
 * attention. That kernel wants keys and values by head: they are turned round on the way in.
 */
export class BlockedGraph extends LlamaGraph {
  protected addShared(): void {
    const b = this.builder;
    b.add('Shape', [io.bias], 'total.i64', { start: 3, end: 4 });
    b.add('Cast', ['total.i64'], 'total.vector', cast('int32'));
    b.add('Squeeze', ['total.vector', this.axis(0)], 'total');
    b.add('Sub', ['total.vector', b.constant('i1', 'int32', [1])], 'last');
  }

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

  protected attention(l: number, queries: string, keys: string, values: string): string {
    const { heads, kvHeads } = this.shape;
    const p = `l${l}.`;
    const past = [this.#byHead(pastName(l, 'key')), this.#byHead(pastName(l, 'value'))];
    this.builder.contributedMany(
      'GroupQueryAttention',
      [queries, keys, values, ...past, 'last', 'total', '', '', '', io.bias],
      [`${p}attended`, `${p}present.key`, `${p}present.value`],
      { num_heads: heads, kv_num_heads: kvHeads, do_rotary: 0 },
    );
    return `${p}attended`;
  }

  /**
   * [tokens, kvHeads, headDim] to [1, kvHeads, tokens, headDim]. By Reshape, whose result has no named length: the
   * runtime would take it for as long as what the attention makes of it, and write that to the same place.
   */
  #byHead(past: string): string {
    const { kvHeads, headDim } = this.shape;
    this.builder.add('Transpose', [past], `${past}.turned`, { perm: [1, 0, 2] });
    return this.reshape(`${past}.turned`, [1, kvHeads, -1, headDim], `${past}.by_head`);
  }
}

/** The greatest that divides a row. */
function blockSize(columns: number): number {
  let size = greatestBlock;
  while (columns % size !== 0) size /= 2;
  return size;
}
