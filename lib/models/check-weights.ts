import type { LlamaShape } from './llama';
import { withMatricesInParts } from './matrix-parts';
import type { WeightEntry, WeightTable } from './weights';

/**
 * Throws a RangeError where the table, its matrices in parts, is not that of a model of this shape: it tells of the first
 * constant that is of another form, missing or unknown.
 */
export function checkWeights(shape: LlamaShape, table: WeightTable): void {
  const wanted = new Map(withMatricesInParts(tableOf(shape)).map((entry) => [entry.name, formOf(entry)]));
  for (const entry of table) {
    const form = wanted.get(entry.name) ?? 'not there';
    if (formOf(entry) !== form)
      throw new RangeError(`${entry.name} is ${formOf(entry)} and should be ${form}`);
    wanted.delete(entry.name);
  }
  const [missing] = wanted.keys();
  if (missing !== undefined) throw new RangeError(`${missing} is not there`);
}

function formOf({ type, dims }: WeightEntry): string {
  return `${type} [${dims.join(', ')}]`;
}

/** But for where its constants lie. */
function tableOf({
  layers,
  width,
  heads,
  kvHeads,
  headDim,
  ffnWidth,
  vocabulary,
  positions,
}: LlamaShape): WeightTable {
  return [
    constant('rope.cos', 'float32', positions, headDim / 2),
    constant('rope.sin', 'float32', positions, headDim / 2),
    ...matrix('embed', vocabulary, width),
    ...Array.from({ length: layers }, (_, l) => [
      constant(`l${l}.attn_norm`, 'float32', width),
      ...matrix(`l${l}.qkv`, (heads + 2 * kvHeads) * headDim, width),
      ...matrix(`l${l}.out`, width, heads * headDim),
      constant(`l${l}.ffn_norm`, 'float32', width),
      ...matrix(`l${l}.gate_up`, 2 * ffnWidth, width),
      ...matrix(`l${l}.down`, width, ffnWidth),
    ]).flat(),
    constant('final_norm', 'float32', width),
  ];
}

function matrix(name: string, rows: number, columns: number): WeightEntry[] {
  return [constant(`${name}.weight`, 'uint8', rows, columns), constant(`${name}.scale`, 'float32', rows)];
}

function constant(name: string, type: WeightEntry['type'], ...dims: number[]): WeightEntry {
  return { name, type, dims, shard: '', offset: 0 };
}
