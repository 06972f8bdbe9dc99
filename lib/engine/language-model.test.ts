import { expect, it } from 'vitest';
import { io } from '../models/llama-graph';
import { tinyShape } from '../models/tiny-model';
import { emptyKv } from './kv';
import { LanguageModel, type Session } from './language-model';

/** Gives as many numbers of each kind as the model does. */
function blankSession(shape: readonly number[]): Session {
  return {
    async run(_, fetches) {
      const names = fetches.filter((name) => name !== io.logProbs);
      const outputs = names.map((name, i) => [name, { data: new Float32Array(shape[i] ?? 0), dims: [] }]);
      return Object.fromEntries([...outputs, [io.logProbs, { data: new Float32Array(1), dims: [] }]]);
    },
  };
}

it('takes back the memory of keys and values with the next run', async () => {
  const { kvShape } = new LanguageModel(blankSession([]), tinyShape);
  const model = new LanguageModel(blankSession(kvShape), tinyShape);
  const run = { ids: [5], past: emptyKv(kvShape), rows: [0], asked: [[0, 6] as const], want: { kv: true } };
  const { kv: first } = await model.run(run);
  expect(first?.arrays.map(({ length }) => length)).toEqual(kvShape);
  const { kv: second } = await model.run(run);
  expect(first?.arrays.map(({ buffer }) => buffer.byteLength)).toEqual(kvShape.map(() => 0));
  expect(second?.arrays.map(({ length }) => length)).toEqual(kvShape);
});
