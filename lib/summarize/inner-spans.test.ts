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
  ['The fair has a family day (Oct. 13) and a market (14 October).', []],
  ['The fair has a market (Saturdays) in the hall.', []],
  ['Adults (18+) may join the club on Mondays.', []],
  ['The ferry (weekdays only) leaves at nine.', []],
  ['The pool is open until 8 pm (6 pm on Sundays).', []],
  ['The pool is open until 20:00 (18:00 on Sundays).', []],
  ['Parking at the beach costs £3 (£5 at weekends).', []],
  ['The tour of the mill takes 40 minutes (90 with tea).', []],
  ['Each ticket for the fair costs £12 (ex VAT) at the door.', []],
  ['Adults can take two tablets (maximum eight a day) with water.', []],
  ['The second argument (deprecated) sets the port of the server.', []],
  ['The museum (closed on Mondays) shows boats of three centuries.', []],
  ['The path of 8 km (built in 1990) runs along the river.', [' (built in 1990)']],
  ['The mill cost £300 (a large sum) when it was new.', [' (a large sum)']],
])('takes no bracket that narrows what it follows: %s', (sentence, expected) => {
  expect(parts(sentence, 'bracket')).toEqual(expected);
});

it.each([
  ['You can bring something warm, for example, a coat.', []],
  ['Bring something warm, for instance, woollen socks.', []],
  ['It is open on some days, for example, on Sundays.', []],
  ['The place is a village, in fact, a hamlet.', []],
  ['You can, for example, take the bus.', [', for example,']],
  ['The old mill, for example, was sold in May.', [', for example,']],
  ['In winter, however, the mill stands still.', [', however']],
  ['The two brothers met, however, in the mill.', [', however,']],
])('takes no connective that says what a noun has to do with the one before: %s', (sentence, expected) => {
  expect(parts(sentence, 'connective')).toEqual(expected);
});
