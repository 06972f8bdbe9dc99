import { expect, it } from 'vitest';
import { referenceLogProbs } from '../../tests/support/reference-llama';
import { tinyEngine } from '../../tests/support/tiny-engine';
import { tinyModelFiles, tinyWeights } from './tiny-model';

const seed = 7;

async function scores(graph: 'integer' | 'blocked'): Promise<{ own: number[]; ids: number[] }> {
  const engine = await tinyEngine(tinyModelFiles(seed), { graph });
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
