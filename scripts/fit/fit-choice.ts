import { weighedSum } from '../../lib/ask/weighed-sum.ts';
import { mean } from '../bench/mean.ts';
import { deviation } from './ask-samples.ts';

/** Options of which one is to be chosen, by name of feature, with what each is worth (0 to 1). */
export interface Choice<Feature extends string> {
  article: string;
  features: Record<Feature, number>[];
  worth: number[];
}

export type Weights<Feature extends string> = Record<Feature, number>;

/**
 * Weights of a log-linear choice: the greatest likelihood of the best options, choices counting as much as their
 * best option is worth, with a pull to 0 in units of each feature's spread. Gradient ascent (Adam); the likelihood is
 * concave, so where it starts doesn't matter.
 */
export function fitChoice<Feature extends string>(
  choices: readonly Choice<Feature>[],
  names: readonly Feature[],
): Weights<Feature> {
  const data = choices.filter(({ worth }) => Math.max(0, ...worth) > LEAST_WORTH);
  const spread = names.map((name) =>
    deviation(data.flatMap(({ features }) => features.map((row) => row[name]))),
  );
  const scaled = data.map(({ features, worth }) => {
    const best = Math.max(...worth);
    const targets = worth.map((value) => (value === best ? 1 : 0));
    const rows = features.map((row) => names.map((name, k) => row[name] / (spread[k] ?? 1)));
    return { rows, best, targets: targets.map((target) => target / targets.filter(Boolean).length) };
  });
  const weights = names.map(() => 0);
  const first = names.map(() => 0);
  const second = names.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight) => -2 * PULL * weight);
    for (const { rows, best, targets } of scaled) {
      const chances = softmax(rows.map((row) => dot(row, weights)));
      rows.forEach((row, option) => {
        const error = (best * ((targets[option] ?? 0) - (chances[option] ?? 0))) / scaled.length;
        row.forEach((value, k) => {
          slope[k] = (slope[k] ?? 0) + error * value;
        });
      });
    }
    slope.forEach((value, k) => {
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * value;
      second[k] = 0.99 * (second[k] ?? 0) + 0.01 * value ** 2;
      const momentum = (first[k] ?? 0) / (1 - 0.9 ** step);
      const energy = Math.sqrt((second[k] ?? 0) / (1 - 0.99 ** step));
      weights[k] = (weights[k] ?? 0) + (0.05 * momentum) / (energy + 1e-8);
    });
  }
  return Object.fromEntries(
    names.map((name, k) => [name, (weights[k] ?? 0) / (spread[k] ?? 1)]),
  ) as Weights<Feature>;
}

/**
 * The mean of what `measure` says of each choice by weights fitted without its article, nor others set aside with it:
 * whether they are worth while.
 */
export function crossValidated<Feature extends string>(
  choices: readonly Choice<Feature>[],
  names: readonly Feature[],
  measure: (choice: Choice<Feature>, weights: Weights<Feature>) => number,
): number {
  const articles = [...new Set(choices.map(({ article }) => article))];
  return mean(
    Array.from({ length: Math.min(FOLDS, articles.length) }).flatMap((_, fold) => {
      const aside = new Set(articles.filter((_, index) => index % FOLDS === fold));
      const weights = fitChoice(
        choices.filter(({ article }) => !aside.has(article)),
        names,
      );
      return choices.filter(({ article }) => aside.has(article)).map((choice) => measure(choice, weights));
    }),
  );
}

/** The options' numbers, the weightiest first. */
export function ranking<Feature extends string>(
  { features }: Choice<Feature>,
  weights: Weights<Feature>,
): number[] {
  const scores = features.map((row) => weighedSum(row, weights));
  return scores.map((_, option) => option).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
}

/** Whether an option of full worth is among the first: 1 or 0. */
export function within<Feature extends string>(first: number) {
  return (choice: Choice<Feature>, weights: Weights<Feature>) =>
    Number(
      ranking(choice, weights)
        .slice(0, first)
        .some((option) => choice.worth[option] === 1),
    );
}

export function written<Feature extends string>(weights: Weights<Feature>): string {
  return Object.entries<number>(weights)
    .map(([name, weight]) => `${name}: ${weight.toFixed(3)}`)
    .join(', ');
}

/** Where no option is worth more, nothing can be learned. */
const LEAST_WORTH = 0.3;
const PULL = 0.01;
const FOLDS = 5;
const STEPS = 200;

function softmax(scores: readonly number[]): number[] {
  const greatest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), 0);
}
