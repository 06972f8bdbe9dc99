import { expect, it } from 'vitest';
import { type ModelledSpan, type Scene, sceneOf, spanFeatures, spanProbabilities } from './span-score';

it('prefers what looks like an answer where the model has no preference', () => {
  expect(choice('When did the ferry sink?', 'The ferry sank in 1911 after a storm.')).toBe('1911');
  expect(choice('How many goats grazed?', 'On the slope grazed 14 goats and a donkey.')).toBe('14');
});

it('prefers what is counted in what is asked for', () => {
  const sentence = 'Full with 200 litres it weighs 210 kg.';
  expect(choice('How heavy is it?', sentence)).toBe('210');
  expect(choice('Who is it?', '40 men saw Anna.')).toBe('Anna');
});

it('does not repeat the question, and stays near its words', () => {
  expect(choice('What did the smith forge?', 'The smith forged gates.')).toBe('gates');
});

it('finds nearer what no punctuation parts', () => {
  expect(choice('When is the long?', 'The short leaves at 9am, the long leaves at 11am.')).toBe('11am');
});

it('looks for a year where one is asked for', () => {
  expect(choice('What year was it dug?', 'It was dug at midnight in 1962.')).toBe('1962');
});

it('follows the model where the looks say nothing', () => {
  const scene = sceneOf('Bread and jam were sold.', 'What was sold?', 'en');
  const [bread, jam] = probabilities(scene, [span(0, -9), span(2, -1)]);
  expect(jam).toBeGreaterThan(bread ?? 1);
  expect((bread ?? 0) + (jam ?? 0)).toBeCloseTo(1);
});

it('prefers the sentence for which more speaks', () => {
  const scene = sceneOf('Jam was sold.', 'What was sold?', 'en');
  const features = [
    { odds: 3, question: -9, unstated: -1 },
    { odds: 1, question: -9, unstated: -1 },
    { odds: 1, question: -20, unstated: -1 },
  ].map((odds) => spanFeatures(scene, span(0, -1), odds));
  const [near = 0, far = 0, farther = 0] = spanProbabilities(features);
  expect(near).toBeGreaterThan(far);
  expect(far).toBeGreaterThan(farther);
});

const EVEN = { odds: 0, question: 0, unstated: 0 };

function choice(question: string, sentence: string): string | undefined {
  const scene: Scene = sceneOf(sentence, question, 'en');
  const chances = probabilities(
    scene,
    scene.chunks.map((_, index) => span(index, -4)),
  );
  return scene.chunks[chances.indexOf(Math.max(...chances))]?.text;
}

function probabilities(scene: Scene, spans: readonly ModelledSpan[]): number[] {
  return spanProbabilities(spans.map((each) => spanFeatures(scene, each, EVEN)));
}

function span(index: number, logProb: number): ModelledSpan {
  return { first: index, last: index, logProb, likely: logProb, unlikely: -4, stop: -1, tokens: 1 };
}
