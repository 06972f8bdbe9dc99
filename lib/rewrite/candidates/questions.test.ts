import { expect, it } from 'vitest';
import { draftOf } from '../../../tests/support/draft';
import { splice } from '../../text/splice';
import { questionOrder } from './questions';

const ordered = (text: string) => questionOrder(draftOf(text)).map((candidate) => splice(text, [candidate]));

it.each([
  ['Do you know where can I buy tickets?', 'Do you know where I can buy tickets?'],
  ['I asked her why was she late.', 'I asked her why she was late.'],
  ['Please tell me where is the station.', 'Please tell me where the station is.'],
  ["I don't know how much does it cost.", "I don't know how much it costs."],
  ['Nobody knows where did they go.', 'Nobody knows where they went.'],
  ['Can you explain how does this machine work?', 'Can you explain how this machine works?'],
])('%s', (text, expected) => {
  expect(ordered(text)).toEqual([expected]);
});

it.each([
  'Where can I buy tickets?',
  'I know what is best.',
  'Do you know who is the manager?',
  'He wants to know, where can I park?',
])('not %s', (text) => {
  expect(ordered(text)).toEqual([]);
});
