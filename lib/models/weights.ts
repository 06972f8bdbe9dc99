import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** `onnx/weights.json` of a model folder: where each of its constants lies. */
export const WeightTableSchema = v.array(
  v.object({
    name: v.string(),
    type: v.picklist(['uint8', 'float32']),
    /** Row-major; a matrix of weights is [outputs, inputs]. */
    dims: v.array(count),
    /** File beside the table. */
    shard: v.pipe(v.string(), v.regex(/^[\w-]+\.bin$/)),
    /** Bytes from the shard's beginning. */
    offset: count,
  }),
);
export type WeightTable = v.InferOutput<typeof WeightTableSchema>;
export type WeightEntry = WeightTable[number];

const bytesPerElement = { uint8: 1, float32: 4 };

/** Length in the shard. */
export function weightBytes({ dims, type }: Pick<WeightEntry, 'dims' | 'type'>): number {
  return dims.reduce((product, dim) => product * dim, bytesPerElement[type]);
}

const alignment = 64;

export interface Constant {
  name: string;
  dims: number[];
  values: Uint8Array | Float32Array;
}

/** Puts constants into one shard, one after another. */
export function packWeights(
  constants: readonly Constant[],
  shard: string,
): { table: WeightTable; bytes: Uint8Array<ArrayBuffer> } {
  const table: WeightTable = [];
  let end = 0;
  for (const { name, dims, values } of constants) {
    const offset = Math.ceil(end / alignment) * alignment;
    table.push({ name, type: values instanceof Uint8Array ? 'uint8' : 'float32', dims, shard, offset });
    end = offset + values.byteLength;
  }
  const bytes = new Uint8Array(end);
  for (const [i, { values }] of constants.entries()) {
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), table[i]?.offset);
  }
  return { table, bytes };
}
