import { describe, expect, it } from 'vitest';
import { countWords } from './count-words';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['One two,  three. – 4!', 4],
    ['Don’t count 3,500.5 as more than one', 7],
    ['the mother-in-law', 2],
    ['Über die Straße', 3],
    ['слово за словом', 3],
    ['今天下雨', 2],
    ['한국어 문장', 2],
  ])('%j: %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
