import { describe, expect, it } from 'vitest';
import { findPhrases, phraseTable, type Setting } from './phrase-table';

function found(lines: string, text: string, setting?: Setting) {
  return findPhrases(text, [phraseTable(lines, setting)]).map(({ start, end, options }) => [
    text.slice(start, end),
    ...options,
  ]);
}

describe('findPhrases', () => {
  it('takes the longest phrase at a place, whatever its capitals and apostrophes', () => {
    const lines = "in order > neat\nin order to > to\ndon't know > doubt";
    expect(found(lines, 'In order to win. We don’t know.')).toEqual([
      ['In order to', 'to'],
      ['don’t know', 'doubt'],
    ]);
  });

  it('finds whole words only', () => {
    expect(found('use > need', "Re-use, use's, users, misuse. Use!")).toEqual([['Use', 'need']]);
  });

  it('reads alternatives, and options that name the one taken', () => {
    const lines = 'a (large |)number of (cats|dogs) > many $2';
    expect(found(lines, 'a number of cats, a large number of dogs')).toEqual([
      ['a number of cats', 'many cats'],
      ['a large number of dogs', 'many dogs'],
    ]);
  });

  it('inflects the verb and what stands for it', () => {
    const lines = '{make} a choice > {choose}';
    expect(found(lines, 'make a choice, makes a choice, made a choice, making a choice')).toEqual([
      ['make a choice', 'choose'],
      ['makes a choice', 'chooses'],
      ['made a choice', 'chose', 'chosen'],
      ['making a choice', 'choosing'],
    ]);
  });

  it('knows the forms of be', () => {
    const lines = '{be} in need of > {need}\n{be} in the middle of > {be}';
    expect(found(lines, 'am in need of, is in need of, were in need of, were in the middle of')).toEqual([
      ['am in need of', 'need'],
      ['is in need of', 'needs'],
      ['were in need of', 'needed'],
      ['were in the middle of', 'were'],
    ]);
  });

  it('minds what must stand before and after, and then tries a shorter phrase', () => {
    const setting = { before: /^$/, after: /^ \d/ };
    expect(found('a total of > about', 'a total of 5', setting)).toEqual([['a total of', 'about']]);
    expect(found('a total of > about', 'a total of them', setting)).toEqual([]);
    expect(found('a total of > about', 'not a total of 5', setting)).toEqual([]);
    const tables = [phraseTable('as a result of > from', { after: /^ \d/ }), phraseTable('as a result > so')];
    expect(findPhrases('as a result of it', tables).map(({ options }) => options)).toEqual([['so']]);
  });
});
