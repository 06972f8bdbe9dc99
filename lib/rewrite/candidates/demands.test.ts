import { describe, expect, it } from 'vitest';
import { isDemanded, isFreeInNumber } from './demands';

describe('isDemanded', () => {
  it.each([
    ['we did not', 'went', 'go'],
    ['she can', 'swims', 'swim'],
    ['it was', 'build', 'built'],
    ['the tea is', 'serve', 'served'],
    ['he is', 'sing', 'singing'],
    ['they have', 'finish', 'finished'],
    ['i want to', 'left', 'leave'],
    ['and she still', 'bake', 'bakes'],
    ['they', 'bakes', 'bake'],
    ['we have three', 'lamp', 'lamps'],
    ['the number of', 'lamp', 'lamps'],
    ['several', 'child', 'children'],
    ['a', 'lamps', 'lamp'],
    ['a good', 'lamps', 'lamp'],
    ['many old', 'lamp', 'lamps'],
    ['one of the tallest', 'tower', 'towers'],
    ['we have', 'wrote', 'written'],
    ['by', 'knit', 'knitting'],
    ['people', 'says', 'say'],
    ['they', 'was', 'were'],
    ['he', "don't", "doesn't"],
    ['we look forward to', 'hear', 'hearing'],
    ['she is not used to', 'drive', 'driving'],
    ['sorry for', 'answer', 'answering'],
    ['so many people', 'was', 'were'],
  ])('%s %s → %s', (before, word, form) => {
    expect(isDemanded(before.split(' '), word, form)).toBe(true);
  });

  it.each([
    ['we did not', 'go', 'goes'],
    ['it was', 'build', 'builds'],
    ['make it', 'work', 'works'],
    ['should she', 'come', 'comes'],
    ['we go to', 'schools', 'school'],
    ['the tall', 'lamp', 'lamps'],
    ['several', 'walk', 'walked'],
    ['a', 'lamp', 'lamps'],
    ['it is', 'building', 'built'],
    ['we have', 'written', 'wrote'],
    ['they', 'were', 'was'],
    ['they', 'are', 'were'],
    ['constructor', 'is', 'are'],
    ['', 'walk', 'walked'],
    ['he used to', 'drive', 'driving'],
    ['the number of people', 'was', 'were'],
    ['with the young children', 'is', 'are'],
  ])('not %s %s → %s', (before, word, form) => {
    expect(isDemanded(before.split(' '), word, form)).toBe(false);
  });
});

describe('isFreeInNumber', () => {
  it.each([
    ['the team', 'have', 'has'],
    ['the committee', 'is', 'are'],
    ['our band', 'play', 'plays'],
    ['the government', 'are', 'has'],
    ['none', 'was', 'were'],
  ])('%s %s or %s', (before, word, form) => {
    expect(isFreeInNumber(before.split(' '), word, form)).toBe(true);
  });

  it.each([
    ['the teams', 'has', 'have'],
    ['the team', 'was', 'is'],
    ['our band', 'play', 'played'],
  ])('not %s %s or %s', (before, word, form) => {
    expect(isFreeInNumber(before.split(' '), word, form)).toBe(false);
  });
});
