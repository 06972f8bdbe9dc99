import { expect, it } from 'vitest';
import type { Block } from '../protocol/page';
import { headerRow } from './table-header';

it.each([
  ['words over numbers', ['Tool · Loans', 'Saw · 12', 'Drill · 40'], true],
  ['years over numbers', ['Village · 1951 · 2021', 'Crane · 655 · 298'], true],
  ['a name over years', ['Year · Winner', '2022 · Haan', '2023 · Brook'], true],
  ['the widest row', ['Tool · Colour · Feel', 'Saw · red · soft'], true],
  ['an empty corner', ['Sparrow · Heron', 'Doors · two · one'], true],
  ['a name and a value', ['Weight · 1.1 kg', 'Made in · Ostrava'], false],
  ['no other row', ['Saw · 12'], false],
  ['a figure', ['Saw · red · 12', 'Drill · blue · 40'], false],
  ['a price', ['Adults · £12', 'Under 16 · £6', 'Over 65 · £9'], false],
  ['a row beside one with an age in its name', ['Adults · Free', 'Under 16 · Free'], false],
  [
    'sentences',
    [
      'The mill by the river was built by Haan · It still works · It is open',
      'The bridge was not · It fell · It is gone',
    ],
    false,
  ],
])('tells a header by its cells: %s', (_, table, isHeader) => {
  const blocks = table.map((text, id): Block => ({ kind: 'row', sentences: [{ id, text }] }));
  expect(headerRow(blocks, 0)).toBe(isHeader ? blocks[0] : undefined);
});
