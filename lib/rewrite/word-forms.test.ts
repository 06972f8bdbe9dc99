import { describe, expect, it } from 'vitest';
import { wordForms } from './word-forms';

/** Knows the given words only. */
const dictionary = (words: string) => {
  const known = new Set(words.split(' '));
  return {
    lint: async () => [],
    unknownWords: async (asked: readonly string[]) => new Set(asked.filter((word) => !known.has(word))),
  };
};

async function formsOf(word: string, known: string): Promise<string[]> {
  const forms = await wordForms([word], dictionary(known));
  return (forms.get(word) ?? []).map(({ form }) => form).sort();
}

describe('wordForms', () => {
  it.each([
    ['walks', 'walk walks walked walking walker', ['walk', 'walked', 'walking']],
    ['stopped', 'stop stops stopped stopping', ['stop', 'stopping', 'stops']],
    ['tries', 'try tries tried trying', ['tried', 'try', 'trying']],
    ['written', 'write writes wrote written writing', ['write', 'writes', 'writing', 'wrote']],
    ['children', 'child children', ['child']],
    ['making', 'make makes made making', ['made', 'make', 'makes']],
    ['lying', 'lie lies lay lain lying', []],
    ['boxes', 'box boxes boxed boxing', ['box', 'boxed', 'boxing']],
    ['importance', 'important importance', ['important']],
    ['happy', 'happy happily happiness happier happiest', ['happier', 'happiest', 'happily', 'happiness']],
  ])('%s', async (word, known, expected) => {
    expect(await formsOf(word, known)).toEqual(expected);
  });

  it('does not offer another spelling of the same form', async () => {
    expect(await formsOf('travelled', 'travel travelled traveled travelling traveling')).toEqual([
      'travel',
      'traveling',
      'travelling',
    ]);
  });

  it('marks what differs by a final s', async () => {
    const forms = await wordForms(['book'], dictionary('book books booked'));
    expect(forms.get('book')).toEqual([
      { form: 'books', kind: 'inflection', isS: true },
      { form: 'booked', kind: 'inflection', isS: false },
    ]);
  });
});
