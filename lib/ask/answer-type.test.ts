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
  ['which days is it shut', 'date'],
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
    'It works on Saturdays.',
    'It closes on 5 Apr.',
    'from Mar. 5 on',
    'open Sat & Sun',
    'open Mon–Wed',
    'open Thurs',
    'It is open daily.',
    'at weekends',
    'Every day of the year.',
  ])
    expect(holdsType('date', text, isAsked), text).toBe(true);
  for (const text of [
    'at a ratio of 3 in 40',
    'The Sun and the moon',
    'as Jan Reck says',
    'in the Daily Post',
    'they sat',
  ])
    expect(holdsType('date', text, isAsked), text).toBe(false);
});

it('takes no day for a person or a place, and leaves open whether a body did it', () => {
  const isAsked = () => false;
  expect(holdsType('person', 'They were counted until mid-May, on Mondays.', isAsked)).toBe(false);
  expect(holdsType('place', 'They were counted in April.', isAsked)).toBe(false);
  expect(holdsType('person', 'They were counted by Ina in May.', isAsked)).toBe(true);
  expect(holdsType('person', 'The council paid for it.', isAsked)).toBeUndefined();
  expect(holdsType('place', 'The council paid for it.', isAsked)).toBe(false);
});

it('finds numbers in words', () => {
  const isAsked = () => false;
  for (const text of ['fifteen rooms', 'Nineteen of them', 'two', 'dozens', 'a trillion'])
    expect(holdsType('number', text, isAsked), text).toBe(true);
  expect(holdsType('number', 'in 1990', isAsked)).toBe(false);
});

it('takes a text without end in its stride', () => {
  expect(holdsType('date', '9'.repeat(200_000), () => false)).toBe(false);
  expect(holdsType('number', 'sep '.repeat(50_000), () => false)).toBe(false);
  expect(holdsType('date', 'Sun. '.repeat(50_000), () => false)).toBe(false);
});
