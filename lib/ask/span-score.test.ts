import { expect, it } from 'vitest';
import { type ModelledSpan, type Scene, sceneOf, spanProbabilities } from './span-score';

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

it('follows the model where the looks say nothing', () => {
  const scene = sceneOf('Bread and jam were sold.', 'What was sold?', 'en');
  const spans = [span(0, -9), span(2, -1)];
  const [bread, jam] = spanProbabilities(scene, spans);
  expect(jam).toBeGreaterThan(bread ?? 1);
  expect((bread ?? 0) + (jam ?? 0)).toBeCloseTo(1);
});

function choice(question: string, sentence: string): string | undefined {
  const scene: Scene = sceneOf(sentence, question, 'en');
  const probabilities = spanProbabilities(
    scene,
    scene.chunks.map((_, index) => span(index, -4)),
  );
  return scene.chunks[probabilities.indexOf(Math.max(...probabilities))]?.text;
}

function span(index: number, logProb: number): ModelledSpan {
  return { first: index, last: index, logProb, likely: logProb, unlikely: -4, stop: -1, tokens: 1 };
}
