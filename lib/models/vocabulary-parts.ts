import { type WeightEntry, type WeightTable, weightBytes } from './weights.ts';

const mostParts = 8;

/** Names of the embedding's parts, all of the same length: as few tokens in each as divide the vocabulary so. */
export function vocabularyParts(vocabulary: number): string[] {
  let count = mostParts;
  while (vocabulary % count !== 0) count--;
  return Array.from({ length: count }, (_, part) => `embed.${part}`);
}

/** The table with the embedding's matrix in parts, and the scales of each part beside those of all tokens. */
export function withVocabularyInParts(table: WeightTable): WeightTable {
  return table.flatMap((entry) => {
    if (entry.name === 'embed.weight') return cut(entry, 'weight');
    return entry.name === 'embed.scale' ? [entry, ...cut(entry, 'scale')] : [entry];
  });
}

function cut(entry: WeightEntry, kind: 'weight' | 'scale'): WeightEntry[] {
  const [tokens = 0, ...rest] = entry.dims;
  const names = vocabularyParts(tokens);
  const dims = [tokens / names.length, ...rest];
  const bytes = weightBytes({ dims, type: entry.type });
  return names.map((name, part) => ({
    ...entry,
    name: `${name}.${kind}`,
    dims,
    offset: entry.offset + part * bytes,
  }));
}
