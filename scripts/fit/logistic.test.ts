import { describe, expect, it } from 'vitest';
import { chanceOf, fitLogistic } from './logistic';

describe('fitLogistic', () => {
  const at = (x: number, chance: number) => ({ features: [1, x], chance });

  it('finds the weights that the chances come from', () => {
    const examples = [-3, -1, 0, 2, 4].map((x) => at(x, chanceOf([1, x], [0.5, -1.25])));
    const [intercept, slope] = fitLogistic(examples, [0, 0]);
    expect(intercept).toBeCloseTo(0.5, 5);
    expect(slope).toBeCloseTo(-1.25, 5);
  });

  it('takes an intercept alone for the weighted mean', () => {
    const examples = [
      { features: [1], chance: 1, weight: 3 },
      { features: [1], chance: 0 },
    ];
    expect(chanceOf([1], fitLogistic(examples, [0]))).toBeCloseTo(0.75, 6);
  });

  it('holds a weight nearer to 0, the greater its penalty', () => {
    const examples = [at(-1, 0), at(1, 1), at(2, 1)];
    const slopes = [0.1, 1, 10].map((penalty) => fitLogistic(examples, [0, penalty])[1] ?? 0);
    expect(slopes).toEqual(slopes.toSorted((a, b) => b - a));
    expect(slopes.at(-1)).toBeGreaterThan(0);
  });

  it('refuses features that say the same', () => {
    expect(() => fitLogistic([{ features: [1, 2], chance: 0.5 }], [0, 0])).toThrow('follows from the others');
  });
});
