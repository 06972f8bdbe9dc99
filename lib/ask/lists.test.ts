import { describe, expect, it } from 'vitest';
import type { Page } from '../protocol/page';
import { announcedItems, wholeList } from './lists';
import { chunksOf } from './spans';

describe('wholeList', () => {
  it.each([
    ['It borders Peru, Chile and Costa Rica in the west.', 'Peru', 'Peru, Chile and Costa Rica'],
    ['It borders Peru, Chile, and Costa Rica in the west.', 'Chile', 'Peru, Chile, and Costa Rica'],
    ['It borders Peru, Chile and Costa Rica.', 'Costa Rica', 'Peru, Chile and Costa Rica'],
    ['The soup has leeks, butter and pearl barley.', 'leeks', 'leeks, butter and pearl barley'],
    ['Anna Brook and Piet Haan built it.', 'Anna Brook', 'Anna Brook and Piet Haan'],
    ['On Monday, Anna Brook and Piet Haan met.', 'Anna Brook', 'Anna Brook and Piet Haan'],
  ])('takes in all items: %s', (sentence, item, list) => {
    expect(extended(sentence, item)).toBe(list);
  });

  it.each([
    ['It borders Peru, and Chile is near.', 'Peru'],
    ['In Lima, the capital, it rained.', 'Lima'],
    ['Bread was sold (wine, too).', 'Bread'],
  ])('leaves alone what is no enumeration: %s', (sentence, item) => {
    expect(extended(sentence, item)).toBe(item);
  });
});

describe('announcedItems', () => {
  it('gives the items below a colon', () => {
    expect(announcedItems(PAGE, 1)).toEqual([2, 4]);
    expect(announcedItems(PAGE, 0)).toEqual([]);
    expect(announcedItems(PAGE, 4)).toEqual([]);
  });
});

const PAGE: Page = {
  title: '',
  lang: 'en',
  words: 0,
  blocks: [
    {
      kind: 'paragraph',
      sentences: [
        { id: 0, text: 'Rain is due.' },
        { id: 1, text: 'You need:' },
      ],
    },
    {
      kind: 'item',
      sentences: [
        { id: 2, text: 'a coat' },
        { id: 3, text: 'Any will do.' },
      ],
    },
    { kind: 'item', sentences: [{ id: 4, text: 'a hat' }] },
    { kind: 'paragraph', sentences: [{ id: 5, text: 'That is all.' }] },
  ],
};

function extended(sentence: string, item: string): string {
  const chunks = chunksOf(sentence);
  const start = sentence.indexOf(item);
  const first = chunks.findIndex((chunk) => chunk.start === start);
  const last = chunks.findIndex((chunk) => chunk.end === start + item.length);
  const span = wholeList(sentence, chunks, { first, last });
  return sentence.slice(chunks[span.first]?.start, chunks[span.last]?.end);
}
