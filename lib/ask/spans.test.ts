import { expect, it } from 'vitest';
import { chunksOf, spanStarts, wholeNames } from './spans';

it('cuts words out of the punctuation around them', () => {
  const sentence = '“Yes,” said the keeper’s wife (née Bolt): it cost $4.50 – or 3% more!';
  const chunks = chunksOf(sentence);
  expect(chunks.map((chunk) => chunk.text)).toEqual(
    'Yes said the keeper wife née Bolt it cost $4.50 or 3% more'.split(' '),
  );
  for (const { start, end, text } of chunks) expect(sentence.slice(start, end)).toBe(text);
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
