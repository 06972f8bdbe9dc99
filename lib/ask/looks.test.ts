import { expect, it } from 'vitest';
import { looksLikeAnswer } from './looks';
import { sceneOf } from './span-score';

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
  ['Why did sales drop?', 'Sales dropped by a third, as fewer homes were built.', 'fewer homes', 'a third'],
  ['How many keys does it have?', 'Each key is turned for 20 minutes by nine men.', 'nine men', '20 minutes'],
  ['How many guests came?', 'For the 1998 jubilee came 2000 guests.', '2000', '1998'],
  ['What time do you close?', 'From Tuesday to Sunday 10am to 5pm.', '5pm', 'Tuesday to Sunday'],
  ['How fast does the paint dry?', 'Paint dries within two hours on wood.', 'two hours', 'wood'],
  ['How much can I wash?', 'Wool · 30 °C · 2 kg', '2 kg', '30 °C'],
  [
    'How long did they film?',
    'For three nights, with a pause every ten minutes.',
    'three nights',
    'ten minutes',
  ],
  ['What year did it close?', 'It closed at midnight in 1962.', '1962', 'midnight'],
  ['What time does it close?', 'On Sundays it closes at 4.30 pm.', '4.30 pm', 'Sundays'],
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
