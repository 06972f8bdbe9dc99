import { describe, expect, test } from 'vitest';
import { cutFaults } from './cut-faults.ts';

const SOURCE =
  'In the spring, Mara Lund sold the mill, which had made 1,200 sacks, to the “Friends of the Weir” in June.';

test('finds nothing wrong with harmless cuts', () => {
  expect(cutFaults(SOURCE, SOURCE, 'en')).toEqual([]);
  expect(cutFaults(SOURCE, 'Mara Lund sold the mill to the “Friends of the Weir” in June.', 'en')).toEqual(
    [],
  );
  expect(cutFaults(SOURCE, 'In the spring, Mara Lund sold the mill.', 'en')).toEqual([]);
});

describe('finds', () => {
  test.each([
    ['words of another order', SOURCE, 'The mill sold Mara Lund.', 'not its words'],
    ['words of its own', SOURCE, 'Mara Lund bought the mill.', 'not its words'],
    ['half a name', SOURCE, 'In the spring, Mara sold the mill.', 'splits a name'],
    ['half a quotation', SOURCE, 'Mara Lund sold the mill to the “Friends.', 'splits a quotation'],
    [
      'half a score',
      'The final ended 5 – 3 in the rain.',
      'The final ended 5 in the rain.',
      'splits a number',
    ],
    ['a lost negation', 'The mill closed, and not for the first time.', 'The mill closed.', 'drops a limit'],
    ['a lost condition', 'The mill will open if the wheel holds.', 'The mill will open.', 'drops a limit'],
    [
      'a lost hedge',
      'The mill, perhaps the oldest of all, still turns.',
      'The mill still turns.',
      'drops a limit',
    ],
    ['a lost speaker', 'The mill is safe, the miller said.', 'The mill is safe.', 'drops a limit'],
  ])('%s', (_, source, text, fault) => {
    expect(cutFaults(source, text, 'en')).toContain(fault);
  });
});

test('looks for a repeated word where it does least harm', () => {
  const source = 'The cook needs some jars (I use small jars), a ladle and a pot.';
  expect(cutFaults(source, 'The cook needs some jars, a ladle and a pot.', 'en')).toEqual([]);
});

test('takes the alignment with the fewest gaps', () => {
  const source = 'The boats that the storm drove out were found, and not one of the boats was lost.';
  expect(cutFaults(source, 'The boats that the storm drove out were found.', 'en')).toEqual([
    'drops a limit',
  ]);
  expect(
    cutFaults('On the day the gate broke, the gate keeper slept.', 'The gate keeper slept.', 'en'),
  ).toEqual([]);
});
