import { expect, it } from 'vitest';
import { chunksOf, longestEnd, spanStarts, wholeNames, wholeValues } from './spans';

it('cuts words out of the punctuation around them', () => {
  const sentence = '“Yes,” said the keeper’s wife (née Bolt): it cost $4.50 – or 3% more!';
  const chunks = chunksOf(sentence);
  expect(chunks.map((chunk) => chunk.text)).toEqual(
    'Yes said the keeper wife née Bolt it cost $4.50 or 3% more'.split(' '),
  );
  for (const { start, end, text } of chunks) expect(sentence.slice(start, end)).toBe(text);
});

it('takes what stands between the cells of a row for no word', () => {
  expect(chunksOf('Made in · Portugal').map(({ text }) => text)).toEqual(['Made', 'in', 'Portugal']);
});

it('lets no answer go beyond its cell', () => {
  const chunks = chunksOf('Return · 31 October · 31 January');
  expect([0, 1, 3].map((first) => longestEnd(chunks, first))).toEqual([0, 2, 4]);
});

it('leaves numbers their signs', () => {
  const texts = (sentence: string) => chunksOf(sentence).map(({ text }) => text);
  expect(texts('It fell to -20 °C, or –5.')).toEqual(['It', 'fell', 'to', '-20', '°C', 'or', '–5']);
  expect(texts('Add .5 litres –and wait.')).toEqual(['Add', '.5', 'litres', 'and', 'wait']);
});

it('leaves abbreviations their point', () => {
  expect(chunksOf('He moved to the U.S. with J. Brown.').map((chunk) => chunk.text)).toEqual(
    'He moved to the U.S. with J. Brown'.split(' '),
  );
});

it('knows where punctuation parts the words', () => {
  const chunks = chunksOf('Oats, rye (some) – all');
  expect(chunks.map((chunk) => chunk.isOpening)).toEqual([true, true, true, true]);
  expect(chunks.map((chunk) => chunk.isClosing)).toEqual([true, false, true, false]);
});

it('lets no answer begin with a function word', () => {
  const chunks = chunksOf('She was at the mill because of rain');
  expect(spanStarts(chunks).map((index) => chunks[index]?.text)).toEqual(['the', 'mill', 'because', 'rain']);
});

it('makes cut names whole', () => {
  const chunks = chunksOf('It lies in Marrow County, north of Anna Brook’s farm.');
  const whole = (first: number, last: number) => {
    const span = wholeNames(chunks, { first, last });
    return chunks.slice(span.first, span.last + 1).map((chunk) => chunk.text);
  };
  expect(whole(3, 3)).toEqual(['Marrow', 'County']);
  expect(whole(8, 8)).toEqual(['Anna', 'Brook']);
  expect(whole(5, 5)).toEqual(['north']);
});

it.each([
  ['It rises 34 metres above the sea.', '34', '34 metres'],
  ['It cost $5 million in cash.', '$5', '$5 million'],
  ['It cost 2.4 million crowns, they say.', 'million', '2.4 million crowns'],
  ['It lasts six weeks at most.', 'weeks', 'six weeks'],
  ['He was born on 4 September 2021 in Hask.', 'September', '4 September 2021'],
  ['He was born on September 4, 2021, in Hask.', 'September', 'September 4, 2021'],
  ['Applications close on 5 Apr.', '5', '5 Apr'],
  ['It may measure 55 x 40 x 23 cm at most.', '40', '55 x 40 x 23 cm'],
  ['Call 01632 960 412 or email us.', '01632', '01632 960 412'],
  ['From abroad call +44 1632 555 019.', '555', '+44 1632 555 019'],
  ['It has fifteen rooms and lasts sixteen days.', 'days', 'sixteen days'],
  ['Some 30 per cent of it was lost.', '30', '30 per cent'],
  ['It sank 30 per year.', '30', '30'],
  ['In 1911 men left.', '1911', '1911'],
  ['Of 34, metres above were lost.', '34', '34'],
])('makes cut amounts and dates whole: %s', (sentence, part, whole) => {
  const chunks = chunksOf(sentence);
  const at = chunks.findIndex((chunk) => chunk.text === part);
  const span = wholeValues(chunks, { first: at, last: at }, () => false);
  expect(sentence.slice(chunks[span.first]?.start, chunks[span.last]?.end)).toBe(whole);
});

it('leaves out the unit that is asked for', () => {
  const chunks = chunksOf('It lasts six weeks at most.');
  const span = { first: 2, last: 2 };
  expect(wholeValues(chunks, span, (word) => word === 'weeks')).toEqual(span);
});
