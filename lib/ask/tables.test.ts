import { describe, expect, it } from 'vitest';
import type { Block, Page } from '../protocol/page';
import { findCell } from './tables';

describe('findCell', () => {
  it('finds a cell by its row and its column, with the header that names it', () => {
    const found = findCell(LOANS, 'How many loans did the ladder have in 2023?');
    expect(found).toMatchObject({ cell: { text: '31' }, row: { id: 2 }, header: { id: 0 } });
    expect(found?.row.text.slice(found.cell.start, found.cell.end)).toBe('31');
  });

  it('finds the column of a header whose corner is empty', () => {
    const page = pageOf('Sparrow · Heron', 'Weight · 1.5 kg · 2.1 kg', 'Doors · 2 · 1');
    expect(findCell(page, 'What is the weight of the Heron?')?.cell.text).toBe('2.1 kg');
    expect(findCell(page, 'How many doors has the Sparrow?')?.cell.text).toBe('2');
  });

  it('needs no header where a row is a name and a value', () => {
    const page = pageOf('Weight · 1.1 kg', 'Made in · Ostrava');
    expect(findCell(page, 'What is the weight?')?.cell.text).toBe('1.1 kg');
    expect(findCell(page, 'Where is it made?')?.cell.text).toBe('Ostrava');
    expect(findCell(page, 'What is it made of?')).toBeUndefined();
  });

  it('takes a line of a name and a value for a row, of what the heading above it says', () => {
    const lines = (...texts: string[]): Block[] =>
      texts.map((text, i) => ({ kind: 'item', sentences: [{ id: i + 1, text }] }));
    const page: Page = {
      ...pageOf(),
      blocks: [
        { kind: 'heading', level: 2, sentences: [{ id: 0, text: 'Tickets' }] },
        ...lines(
          'Adults: £9.50',
          'Students and over-65s: £6',
          'Telephone: 01632 960 412',
          'Note: We are small.',
        ),
      ],
    };
    const found = findCell(page, 'How much is a ticket for students?');
    expect(found).toMatchObject({
      row: { id: 2 },
      cell: { text: '£6', start: 23, end: 25 },
      header: undefined,
    });
    expect(findCell(page, 'What is the phone number?')?.cell.text).toBe('01632 960 412');
    expect(findCell(page, 'How much is a tour for students?')).toBeUndefined();
    expect(findCell(page, 'What is the note?')).toBeUndefined();
  });

  it('takes a row of several days for each of them, on a page of whom its first sentence names', () => {
    const page = pageOf(
      'Monday to Friday · 6 am – 10 pm',
      'Saturday · 8 am',
      'Sunday and bank holidays · 9 am',
    );
    const first = 'Riverside Gym is next to the boathouse.';
    const named: Page = {
      ...page,
      blocks: [{ kind: 'paragraph', sentences: [{ id: 9, text: first }] }, ...page.blocks],
    };
    expect(findCell(named, 'when does the gym open on Sunday')?.cell.text).toBe('9 am');
    expect(findCell(named, 'when does the gym open on Wednesdays')?.cell.text).toBe('6 am – 10 pm');
    expect(findCell(named, 'when does the pool open on Wednesdays')).toBeUndefined();
  });

  it('needs no word of the question besides that the cell itself says', () => {
    const page = pageOf('Council tax · Band B (£1,512 a year)', 'Pets · Considered');
    expect(findCell(page, 'what is the council tax band')?.cell.text).toBe('Band B (£1,512 a year)');
  });

  it('tells rows apart by their numbers, written together with the unit or not', () => {
    const page = pageOf('Weight · Online · At the airport', '15 kg · €25 · €40', '20 kg · €32 · €48');
    expect(findCell(page, 'how much is 20kg at the airport')?.cell.text).toBe('€48');
    expect(findCell(page, 'how much is 15 kg online')?.cell.text).toBe('€25');
  });

  it('takes no trade for a place', () => {
    const page = pageOf('Occupation · Botanist, illustrator', 'Location · Harbour Campus');
    expect(findCell(page, 'where did she work')).toBeUndefined();
    expect(findCell(page, 'where is the location')?.cell.text).toBe('Harbour Campus');
  });

  it('finds the column that asks what the question asks', () => {
    const page = pageOf(
      'Vaccine · Who can have it · When',
      'Flu · Everyone over 65 · September to March',
      'Shingles · People of 70 to 79 · All year',
    );
    expect(findCell(page, 'Who can have the shingles vaccine?')?.cell.text).toBe('People of 70 to 79');
    expect(findCell(page, 'When can I get the flu vaccine?')?.cell.text).toBe('September to March');
  });

  it('says nothing where the question speaks of something else as well', () => {
    const page = pageOf('Weight · 1.1 kg', 'Made in · Ostrava');
    expect(findCell(page, 'What is the handle made of?')).toBeUndefined();
    expect(findCell(page, 'When was it made?')).toBeUndefined();
    expect(findCell(page, 'Who made it?')).toBeUndefined();
    expect(findCell(LOANS, 'Who repaired the ladder in 2023?')).toBeUndefined();
  });

  it('does not take a first row for a header because others have ages in their names', () => {
    const page = pageOf('Adults · £12', 'Under 16 · £6', 'Over 65 · £9');
    expect(findCell(page, 'What do adults pay?')?.cell.text).toBe('£12');
    expect(findCell(page, 'What do people over 65 pay?')?.cell.text).toBe('£9');
  });

  it('says nothing where the cell has not the looks of an answer', () => {
    const mills = pageOf('Mill · Built · Sacks a day', 'Oakhaven · 1790 · 40', 'Hask · 1812 · 55');
    expect(findCell(mills, 'When was Oakhaven built?')?.cell.text).toBe('1790');
    expect(findCell(mills, 'Who built Oakhaven?')).toBeUndefined();
    expect(findCell(mills, 'Where was Oakhaven built?')).toBeUndefined();
    const parking = { ...pageOf('Charges · apply Monday to Saturday'), title: 'Parking' };
    expect(findCell(parking, 'What does parking cost?')).toBeUndefined();
    const priced = { ...pageOf('Charges · £2 an hour'), title: 'Parking' };
    expect(findCell(priced, 'What does parking cost?')?.cell.text).toBe('£2 an hour');
    const keepers = pageOf('Mill · Keeper', 'Oakhaven · Piet Haan, since 1990', 'Hask · March 1990');
    expect(findCell(keepers, 'Who is the keeper of Oakhaven?')?.cell.text).toBe('Piet Haan, since 1990');
    expect(findCell(keepers, 'Who is the keeper of Hask?')).toBeUndefined();
  });

  it.each([
    ['Children under 5 · Free', 'What do children over 5 pay?', 'What do children under 5 pay?', 'Free'],
    ['Children under 5 · Free', 'What do children pay?', 'What do children under 5 pay?', 'Free'],
    ['Price with VAT · £120', 'What is the price without VAT?', 'What is the price with VAT?', '£120'],
    ['Python 3 · Supported', 'Is Python 2 supported?', 'Is Python 3 supported?', 'Supported'],
    ['Fee · £5', 'What is the late fee?', 'What is the fee?', '£5'],
    ['Ticket · £5', 'What do two tickets cost?', 'What does a ticket cost?', '£5'],
    ['Battery · 8 hours', 'How long did the old battery last?', 'How long does the battery last?', '8 hours'],
  ])('of “%s” says nothing to “%s”', (row, other, question, answer) => {
    const page = pageOf('Students · £8', row);
    expect(findCell(page, other)).toBeUndefined();
    expect(findCell(page, question)?.cell.text).toBe(answer);
  });

  it('tells the price with tax from the one without', () => {
    const page = pageOf('Price without VAT · £100', 'Price with VAT · £120');
    expect(findCell(page, 'What is the price with VAT?')?.cell.text).toBe('£120');
  });

  it('says nothing of a row from which a cell is missing: nobody knows which', () => {
    const page = pageOf('Plan · Monthly · Yearly', 'Basic · 9', 'Full · 12 · 120');
    expect(findCell(page, 'What does Basic cost monthly?')).toBeUndefined();
    expect(findCell(page, 'What does Full cost monthly?')?.cell.text).toBe('12');
    const cornered = pageOf('Monthly · Yearly', 'Basic · 9', 'Full · 12 · 120', 'Large · 15 · 150');
    expect(findCell(cornered, 'What does Basic cost yearly?')).toBeUndefined();
  });

  it('says nothing where two cells would do', () => {
    const page = pageOf(
      'Day · Tide · Height · Height',
      'Monday · 9:41 · 4.9 · 1.3',
      'Tuesday · 10:36 · 5.2 · 1.0',
    );
    expect(findCell(page, 'What is the height on Monday?')).toBeUndefined();
    expect(findCell(page, 'When is the tide on Monday?')?.cell.text).toBe('9:41');
    expect(findCell(LOANS, 'How many loans did the ladder have?')).toBeUndefined();
  });
});

const LOANS = pageOf('Tool · Loans 2022 · Loans 2023', 'Saw · 12 · 40', 'Ladder · 25 · 31');

function pageOf(...rows: string[]): Page {
  const blocks = rows.map((text, id): Block => ({ kind: 'row', sentences: [{ id, text }] }));
  return { title: '', lang: 'en', blocks, words: 0 };
}
