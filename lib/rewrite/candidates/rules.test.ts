import { describe, expect, it } from 'vitest';
import { draftOf } from '../../../tests/support/draft';
import { splice } from '../../text/splice';
import { ownRules } from './rules';

const ruled = (text: string) => ownRules(draftOf(text)).map((candidate) => splice(text, [candidate]));

describe('ownRules', () => {
  it.each([
    ['Try the cake, its delicious.', "Try the cake, it's delicious."],
    ['Its not far.', "It's not far."],
    ['Tell me if your coming to lunch.', "Tell me if you're coming to lunch."],
    ['Your welcome!', "You're welcome!"],
    ['Their going to be late.', "They're going to be late."],
    ['They think so but there wrong.', "They think so but they're wrong."],
    ["Who's jacket is this?", 'Whose jacket is this?'],
    ['We were to late.', 'We were too late.'],
    ['The waiter was to slow.', 'The waiter was too slow.'],
    ['There is to much noise.', 'There is too much noise.'],
    ['I want to by a bike.', 'I want to buy a bike.'],
    ["I don't no why.", "I don't know why."],
    ['There was too many cars.', 'There were too many cars.'],
    ['We had too much people.', 'We had too many people.'],
    ['Thanks you for coming.', 'Thank you for coming.'],
    ['I heard that there going to close it.', "I heard that they're going to close it."],
    ['It is full, lets go home.', "It is full, let's go home."],
    ['Let me no what time it starts.', 'Let me know what time it starts.'],
    ['There are too many people in hear.', 'There are too many people in here.'],
    ['The food use to be good.', 'The food used to be good.'],
    ['Please find attach my letter.', 'Please find attached my letter.'],
  ])('%s', (text, expected) => {
    expect(ruled(text)).toContain(expected);
  });

  it('knows two ways to make a demonstrative and its verb agree', () => {
    expect(ruled('This are my keys.')).toEqual(['These are my keys.', 'This is my keys.']);
    expect(ruled('Those was his.')).toEqual(['Those were his.']);
  });

  it.each([
    'The dog wagged its tail.',
    'It is at its most beautiful.',
    'The town and its famous market.',
    'Your coming exam is hard.',
    'Thank you for your going there.',
    'He is to slow down.',
    'It opened to much applause.',
    'There is many a slip.',
    'Is there going to be a party?',
    'People like this are rare.',
    'You can go by bus.',
    'I did no harm.',
    "Who's coming is a secret.",
    'I think there is time.',
    'It can no longer be seen.',
    'She lets go of the rope.',
    'It is what we came to hear.',
    "He didn't use to be so kind.",
    'I know of no use to be made of it.',
    'How much time is left?',
  ])('not %s', (text) => {
    expect(ruled(text)).toEqual([]);
  });
});
