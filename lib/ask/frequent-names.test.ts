import { describe, expect, it } from 'vitest';
import { frequentNames } from './frequent-names';

function namesIn(...texts: string[]): string[] {
  const sentences = texts.map((text, id) => ({ id, text }));
  return frequentNames({ title: '', lang: 'en', words: 0, blocks: [{ kind: 'paragraph', sentences }] });
}

describe('frequentNames', () => {
  it('gives the most frequent first', () => {
    expect(
      namesIn('In the end Sunniva Reck paid Halvor Bruun.', 'Nobody had told Halvor Bruun of it.'),
    ).toEqual(['Halvor Bruun', 'Sunniva Reck']);
  });

  it('has “the” before those that the page has it before', () => {
    expect(
      namesIn(
        'They talked at the White House.',
        'A White House official was there too.',
        'The Solar System is larger than they had thought.',
      ),
    ).toEqual(['the White House', 'the Solar System']);
  });

  it('takes a name whole, with its small words and hyphens', () => {
    expect(namesIn('They asked Ben Murray-Bruce, who had left the Bank of England.')).toEqual([
      'Ben Murray-Bruce',
      'the Bank of England',
    ]);
  });

  it('takes no capitals for a name that are those of a headline, a button or a sentence’s beginning', () => {
    expect(
      namesIn('Order Reprints', 'Why Big Cities Pay Less Money for More', 'Former Ministers were asked.'),
    ).toEqual([]);
  });

  it('takes neither two names for one nor the day for a part of one', () => {
    expect(
      namesIn('They flew from Moscow and Paris.', 'He told the Argus Leader Monday that it had been so.'),
    ).toEqual(['the Argus Leader']);
  });

  it('gives one of those that share words', () => {
    expect(
      namesIn(
        'We saw Oklahoma City Thunder play.',
        'We like Oklahoma City.',
        'They left Oklahoma City soon.',
      ),
    ).toEqual(['Oklahoma City']);
  });
});
