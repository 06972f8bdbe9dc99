import { expect, it } from 'vitest';
import { type Choice, crossValidated, fitChoice, ranking } from './fit-choice';

type Feature = 'size' | 'noise';

it('learns what the best options have in common', () => {
  const weights = fitChoice(CHOICES, ['size', 'noise']);
  expect(weights.size).toBeGreaterThan(0);
  expect(Math.abs(weights.noise)).toBeLessThan(weights.size / 10);
});

it('ranks by the weights', () => {
  const [choice] = CHOICES;
  expect(choice && ranking(choice, { size: 1, noise: 0 })).toEqual([1, 2, 0]);
  expect(choice && ranking(choice, { size: -1, noise: 0 })).toEqual([0, 2, 1]);
});

it('learns nothing from choices without a good option', () => {
  const bad = CHOICES.map((choice) => ({ ...choice, worth: [0.2, 0, 0] }));
  expect(fitChoice([...CHOICES, ...bad], ['size', 'noise'])).toEqual(fitChoice(CHOICES, ['size', 'noise']));
});

it('judges each article by weights fitted to the others', () => {
  const odd: Choice<Feature>[] = CHOICES.slice(0, 1).map((choice) => ({
    ...choice,
    article: 'odd',
    worth: [1, 0, 0],
  }));
  const isRight = (choice: Choice<Feature>, weights: Record<Feature, number>) =>
    choice.worth[ranking(choice, weights)[0] ?? 0] ?? 0;
  const share = CHOICES.length / (CHOICES.length + odd.length);
  expect(crossValidated([...CHOICES, ...odd], ['size', 'noise'], isRight)).toBeCloseTo(share);
});

/** The greatest is always the best one. */
const CHOICES: Choice<Feature>[] = Array.from({ length: 12 }, (_, index) => ({
  article: `article ${index % 3}`,
  features: [
    { size: 0, noise: index % 2 },
    { size: 2, noise: (index >> 1) % 2 },
    { size: 1, noise: (index >> 2) % 2 },
  ],
  worth: [0, 1, 0],
}));
