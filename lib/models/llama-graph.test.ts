import { expect, it } from 'vitest';
import { referenceLogProbs } from '../../tests/support/reference-llama';
import { tinyEngine } from '../../tests/support/tiny-engine';
import { tinyModelFiles, tinyShape, tinyWeights } from './tiny-model';

const seed = 7;

async function scores(
  graph: 'integer' | 'blocked',
  weights = tinyWeights(seed),
): Promise<{ own: number[]; ids: number[] }> {
  const engine = await tinyEngine(tinyModelFiles(seed, weights), { graph });
  try {
    const [first = 0, ...text] = engine.encode('A graph in numbers, and a few more words of it').ids;
    const { own } = await engine.probe({ prefix: [first], text });
    return { own: [...own], ids: [first, ...text] };
  } finally {
    await engine.dispose();
  }
}

function greatestDifference(actual: readonly number[], expected: readonly number[]): number {
  expect(actual).toHaveLength(expected.length);
  return Math.max(...expected.map((value, i) => Math.abs(value - (actual[i] ?? Number.NaN))));
}

it('computes what llama does with activations rounded to 8 bits', async () => {
  const { own, ids } = await scores('integer');
  const expected = referenceLogProbs(tinyWeights(seed), ids, { rounded: true });
  // A rounding that falls out the other way shifts scores by about a hundredth.
  expect(greatestDifference(own, expected)).toBeLessThan(0.1);
});

it('computes what llama does with activations as they are', async () => {
  const { own, ids } = await scores('blocked');
  const expected = referenceLogProbs(tinyWeights(seed), ids, { rounded: false });
  expect(greatestDifference(own, expected)).toBeLessThan(1e-4);
});

it('computes with rows of nothing but zeros', async () => {
  const weights = tinyWeights(seed);
  const {
    ids: [first = 0],
  } = await scores('integer');
  const { quantized, columns } = weights.embedding;
  quantized.fill(128, first * columns, (first + 1) * columns);
  const { own, ids } = await scores('integer', weights);
  const expected = referenceLogProbs(weights, ids, { rounded: true });
  expect(expected[0]).toBeCloseTo(-Math.log(tinyShape.vocabulary), 5);
  expect(greatestDifference(own, expected)).toBeLessThan(0.1);
});
