import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { checkWeights } from './check-weights';
import { LlamaConfigSchema } from './llama';
import { withMatricesInParts } from './matrix-parts';
import { WeightTableSchema } from './weights';

const folder = new URL('../../public/models/smollm2-135m-instruct/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const shape = v.parse(LlamaConfigSchema, read('config.json'));
const table = withMatricesInParts(v.parse(WeightTableSchema, read('onnx/weights.json')));

it('knows the table of the bundled model, in any order', () => {
  expect(() => checkWeights(shape, table)).not.toThrow();
  expect(() => checkWeights(shape, table.toReversed())).not.toThrow();
});

it('takes no table that has a constant twice, of another type, or too few', () => {
  const [first] = table;
  if (!first) throw new Error('The table is empty');
  expect(() => checkWeights(shape, [...table, first])).toThrow('should be not there');
  expect(() => checkWeights(shape, [{ ...first, type: 'uint8' }, ...table.slice(1)])).toThrow('is uint8');
  expect(() => checkWeights(shape, table.slice(1))).toThrow(`${first.name} is not there`);
});
