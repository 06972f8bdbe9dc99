import { expect, it } from 'vitest';
import {
  looksLikeAnswer,
  type ModelledSpan,
  type Scene,
  sceneOf,
  spanFeatures,
  spanProbabilities,
} from './span-score';

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

it.each([
  ['How often have the pipes burst?', 'They have burst 14 times in five years.', '14 times', 'five years'],
  ['How much does it cost?', 'The 20 kg bag is €24.', '€24', '20 kg'],
  ['How old must I be?', 'You must be 18 or over.', '18', 'over'],
  ['When can I use the pool?', 'Members swim until 9 pm.', 'until 9 pm', 'Members swim'],
  ['When is it sent?', 'We send it after two working days.', 'two working days', 'We send it'],
  ['How hard is the water?', 'Sounds like hard water, about 18 degrees.', '18 degrees', 'hard water'],
  ['How big can my bag be?', 'A bag of up to 55 x 40 x 23 cm and 10 kg.', '23', '10 kg'],
  ['How many toes did she lose?', 'She made 340 drawings and lost two toes.', 'two', '340'],
  ['Why is it not stopping?', 'It stops elsewhere because of repairs.', 'repairs', 'elsewhere'],
  ['How much experience do I need?', 'You need two years in a garden.', 'two years', 'a garden'],
])('knows what looks like an answer: %s', (question, sentence, answer, other) => {
  const scene = sceneOf(sentence, question, 'en');
  const looks = (part: string) => {
    const at = sentence.indexOf(part);
    const first = scene.chunks.findIndex(({ start }) => start >= at);
    return looksLikeAnswer(scene, { first, last: first + part.split(' ').length - 1 });
  };
  expect(looks(answer)).toBe(true);
  expect(looks(other)).toBe(false);
});

it('takes no reason for something else', () => {
  const scene = sceneOf('The work was put off because of strikes.', 'Why is it closed?', 'en');
  expect(looksLikeAnswer(scene, { first: 5, last: 7 })).toBe(false);
});

it('takes the question’s own words for an answer where it offers them', () => {
  const scene = sceneOf('The door is red.', 'Is the door red or blue?', 'en');
  expect(looksLikeAnswer(scene, { first: 3, last: 3 })).toBe(true);
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
