import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { loadNodeEngine } from '../../node/node-engine.ts';
import { PlainModel } from './plain-model.ts';

const folder = resolve(import.meta.dirname, '../../../public/models/smollm2-135m-instruct');
const TEXT = 'The ferry to the island leaves twice a day, and in winter only when the ice lets it through.';

/** Log-probabilities of each token but the first, by the graph with f32 activations that shipped before. */
async function prebuiltLogProbs(ids: readonly number[]): Promise<number[]> {
  const model = await PlainModel.load({
    graph: readFileSync(join(import.meta.dirname, 'model_webgpu.onnx')),
    shards: ['weights-0.bin', 'weights-1.bin', 'weights-2.bin'].map((path) => ({
      path,
      data: readFileSync(join(folder, 'onnx', path)),
    })),
    json: {
      'config.json': JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8')),
      'generation_config.json': {},
      'tokenizer.json': {},
      'tokenizer_config.json': {},
    },
    prefixes: {},
  });
  const { logits } = await model.run(ids, model.empty, ids.length);
  return ids.slice(1).map((id, row) => {
    const values = logits.subarray(row * model.vocabularySize, (row + 1) * model.vocabularySize);
    const sum = values.reduce((total, value) => total + Math.exp(value), 0);
    return (values[id] ?? Number.NaN) - Math.log(sum);
  });
}

it('is what the graph written in code computes, with f32 activations', { timeout: 120_000 }, async () => {
  const engine = await loadNodeEngine(folder, { graph: 'blocked' });
  const [first = 0, ...text] = engine.encode(TEXT).ids;
  const { own } = await engine.probe({ prefix: [first], text });
  await engine.dispose();
  const expected = await prebuiltLogProbs([first, ...text]);
  expect(own).toHaveLength(expected.length);
  const differences = expected.map((value, i) => Math.abs(value - (own[i] ?? Number.NaN)));
  expect(Math.max(...differences)).toBeLessThan(1e-4);
});
