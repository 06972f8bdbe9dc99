import { type WeightEntry, type WeightTable, weightBytes } from './weights.ts';

const mostParts = 8;

/** Names of the embedding's parts, all of the same length: as few tokens in each as divide the vocabulary so. */
export function vocabularyParts(vocabulary: number): string[] {
  let count = mostParts;
  while (vocabulary % count !== 0) count--;
  return Array.from({ length: count }, (_, part) => `embed.${part}`);
}

/**
 * The table with the matrices whose products are wanted in parts: the embedding's, the scales of its parts beside those of
 * all tokens, and each layer's `gate_up` as `gate` and `up`.
 */
export function withMatricesInParts(table: WeightTable): WeightTable {
  return table.flatMap((entry) => {
    const [, matrix = '', kind = ''] = /^(.*)\.(weight|scale)$/.exec(entry.name) ?? [];
    if (matrix === 'embed') {
      const parts = cut(entry, vocabularyParts(entry.dims[0] ?? 0), kind);
      return kind === 'scale' ? [entry, ...parts] : parts;
    }
    if (!matrix.endsWith('.gate_up')) return [entry];
    return cut(entry, [matrix.replace(/_up$/, ''), matrix.replace(/gate_/, '')], kind);
  });
}

/** Parts of as many rows each, one for each of `names`. */
function cut(entry: WeightEntry, names: readonly string[], kind: string): WeightEntry[] {
  const [rows = 0, ...rest] = entry.dims;
  const dims = [rows / names.length, ...rest];
  const bytes = weightBytes({ dims, type: entry.type });
  return names.map((name, part) => ({
    ...entry,
    name: `${name}.${kind}`,
    dims,
    offset: entry.offset + part * bytes,
  }));
}
