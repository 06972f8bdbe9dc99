import { constantForms, type LlamaShape } from './llama';
import { withMatricesInParts } from './matrix-parts';
import type { WeightEntry, WeightTable } from './weights';

/**
 * Throws a RangeError where the table, its matrices in parts, is not that of a model of this shape: it tells of the first
 * constant that is of another form, missing or unknown.
 */
export function checkWeights(shape: LlamaShape, table: WeightTable): void {
  const whole = constantForms(shape).map((form) => ({ ...form, shard: '', offset: 0 }));
  const wanted = new Map(withMatricesInParts(whole).map((entry) => [entry.name, formOf(entry)]));
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
