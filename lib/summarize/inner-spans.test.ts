import { expect, it } from 'vitest';
import { innerSpans } from './inner-spans';

/** The parts of a kind that may go. */
const parts = (sentence: string, kind: string) =>
  innerSpans(sentence)
    .filter((span) => span.kind === kind)
    .map(({ start, end }) => sentence.slice(start, end));

it.each([
  ['The mill (built in oak) was sold on Monday.', [' (built in oak)']],
  ['The painter (1923–2004) lived in the mill.', [' (1923–2004)']],
  ['Entry is free for children (12 and under).', []],
  ['Adults (18+) may join the club on Mondays.', []],
  ['The ferry (weekdays only) leaves at nine.', []],
])('takes no bracket that narrows what it follows: %s', (sentence, expected) => {
  expect(parts(sentence, 'bracket')).toEqual(expected);
});

it('tells a dateline from a name before a dash', () => {
  expect(parts('LEEDS, England – The mill was sold on Monday.', 'dateline')).toEqual(['LEEDS, England – ']);
  expect(parts('LEEDS – The mill was sold on Monday.', 'dateline')).toEqual(['LEEDS – ']);
  expect(parts('LEEDS – The mill – built in 1880 – was sold.', 'dateline')).toEqual(['LEEDS – ']);
  expect(parts('BBC – Britain’s public broadcaster – cut 300 jobs in May.', 'dateline')).toEqual([]);
});
