import { describe, expect, it } from 'vitest';
import { misspellingCost } from './misspelling';

describe('misspellingCost', () => {
  it('is 0 for the word itself', () => {
    expect(misspellingCost('lantern', 'lantern')).toBe(0);
  });

  it.each([
    ['a doubled letter', 'harbbor', 'harbor', 'harbors'],
    ['a letter not doubled', 'botle', 'bottle', 'boxtle'],
    ['swapped letters', 'lihgt', 'light', 'sight'],
    ['a vowel for a vowel', 'wintar', 'winter', 'wintsr'],
    ['a letter of like sound', 'pensil', 'pencil', 'pengil'],
    ['the next key', 'windoq', 'window', 'windog'],
    ['a missing final e', 'promis', 'promise', 'promist'],
    ['a missing h', 'wisper', 'whisper', 'wrisper'],
    ['a missing apostrophe', 'wont', "won't", 'wonts'],
    ['all but the first letter', 'kirden', 'kurden', 'burden'],
  ])('puts %s nearer than another change: %s, %s before %s', (_, written, meant, other) => {
    expect(misspellingCost(written, meant)).toBeLessThan(misspellingCost(written, other));
  });

  it('adds up what several slips cost', () => {
    expect(misspellingCost('necesery', 'necessary')).toBeCloseTo(
      misspellingCost('necesary', 'necessary') + misspellingCost('necesery', 'necesary'),
    );
  });
});
