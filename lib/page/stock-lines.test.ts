import { describe, expect, it } from 'vitest';
import { holdsDate, isByline, isCredit, isImprint, isStamp, opensRelated } from './stock-lines';

describe('isStamp', () => {
  it.each(['Mon Jan 08, 2024 8:40 am', '212 comments', 'Updated 3 hours ago', '31', 'Am 3. Mai um 10 Uhr'])(
    'knows %j for one',
    (text) => expect(isStamp(text)).toBe(true),
  );

  it.each(['£185.00', 'Serves 4', 'The 3 left', '400 ml milk', 'Sunday'])('leaves %j alone', (text) =>
    expect(isStamp(text)).toBe(false),
  );
});

describe('holdsDate', () => {
  it.each([
    'Lena Moor · 22 de enero de 2025',
    'answered Feb 3, 2022 at 18:07',
    'on 3 May 2021',
    'on 3rd May, 2021',
    '4.5.2021',
  ])('finds one in %j', (text) => expect(holdsDate(text)).toBe(true));

  it.each(['Version 2.0.1', 'in the year 1932', '1,802 of 1,640'])('finds none in %j', (text) =>
    expect(holdsDate(text)).toBe(false),
  );
});

describe('opensRelated', () => {
  it.each([
    'Related articles',
    'READ MORE:',
    '3 thoughts on “Moss”',
    'Das könnte Sie auch interessieren!',
    'Veja também:',
  ])('knows %j for a label over other things', (text) => expect(opensRelated(text)).toBe(true));

  it.each(['Related work', 'Comments', 'What the numbers say', 'More rain'])(
    'takes %j for a heading of the text',
    (text) => expect(opensRelated(text)).toBe(false),
  );
});

describe('short lines', () => {
  it('tells author, picture credit and imprint', () => {
    expect(isByline('Par Lucie Moor — publié le 3 juin')).toBe(true);
    expect(isByline('By the river')).toBe(false);
    expect(isCredit('Photo: T. Marlow')).toBe(true);
    expect(isCredit('Photos fade in the sun')).toBe(false);
    expect(isImprint('Page last changed 14-Feb-1999')).toBe(true);
    expect(isImprint('He held the copyright to none of them')).toBe(false);
  });
});
