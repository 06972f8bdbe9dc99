import { expect, it } from 'vitest';
import { answerType, holdsType } from './answer-type';

it.each([
  ['How many hens are there?', 'number'],
  ['When does it open?', 'date'],
  ['Which engineer built it?', 'person'],
  ['Where is it kept?', 'place'],
  ['Why was it shut?', 'reason'],
  ['What is the bell called?', 'term'],
  ['What did they eat?', 'anything'],
  ['price for students', 'number'],
  ['last day to apply', 'date'],
  ['Winner of the short film prize', 'person'],
  ['colour of the door', 'anything'],
  ['what do I pay for a year', 'anything'],
  ['what happens when it rains?', 'anything'],
  ['Is it open when it rains?', 'anything'],
  ['What are day passes good for?', 'anything'],
  ['Which opening day is the first?', 'date'],
] as const)('%s wants: %s', (question, type) => {
  expect(answerType(question, 'en')).toBe(type);
});

it('tells nothing of questions in other languages', () => {
  expect(answerType('Wann öffnet es?', 'de')).toBe('anything');
});

it('finds days, years and times of the day', () => {
  const isAsked = () => false;
  for (const text of [
    'on 4 March',
    'since 1908',
    'at 14:30',
    'by noon',
    'at 7 pm',
    'from 9 AM',
    'at nine o’clock',
    'on the 5th',
  ])
    expect(holdsType('date', text, isAsked), text).toBe(true);
  expect(holdsType('date', 'at a ratio of 3 in 40', isAsked)).toBe(false);
});
