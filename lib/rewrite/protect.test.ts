import { describe, expect, it } from 'vitest';
import { splitSentences } from '../text/sentences';
import { protectedSpans, touches } from './protect';

const kept = (text: string) =>
  protectedSpans(text, splitSentences(text, 'en')).map(({ start, end }) => text.slice(start, end));

describe('protectedSpans', () => {
  it.each<[string, string[]]>([
    ['See https://example.org/a,b. Then go.', ['https://example.org/a,b']],
    ['Mail ada@example.org, or www.example.org!', ['ada@example.org', 'www.example.org']],
    ['Ask @ada about #roses today.', ['@ada', '#roses']],
    ['Run `npm test` and ```\na b\n``` too.', ['`npm test`', '```\na b\n```']],
    ['He said "it are" and “me go” and left.', ['"it are"', '“me go”']],
    ["He said 'it don't matter' and left.", ["'it don't matter'"]],
    ["The dogs' bowls and the cats' toys.", []],
    ['Save it as a .txt file.', ['.txt']],
    ['> it are quoted\nit is not', ['> it are quoted']],
    ['We met Ada Byron in Paris, and I left.', ['Ada', 'Byron', 'Paris']],
    ["He said I'm late. She agreed. (They did.)", []],
    ['The 3rd costs $40 or 5%.', ['3rd', '$40', '5%']],
    ['The iPhone and NASA use snake_case and and/or.', ['iPhone', 'NASA', 'snake_case', 'and/or']],
    ['It is in config.yaml and ~/docs/notes here.', ['config.yaml', '~/docs/notes']],
    ['Then Dr. Varga saw Ms. Lund-Holm.', ['Dr', 'Varga', 'Ms', 'Lund-Holm']],
    ['Dear Sir or Madam, it’s late.', []],
    ['It was fine 🎈 yes.', ['🎈']],
    ['As said, When it rains we read The Long Way.', ['The', 'Long', 'Way']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(kept(text)).toEqual(expected);
  });

  it.each(['"', '`', '“', '@', 'a.', "a'", '/', '```', '‘', 'Aa ', '> ', '#a '])(
    'comes to an end on a long run of %j',
    (unit) => {
      const text = unit.repeat(20_000);
      const spans = protectedSpans(text, [{ start: 0, end: text.length }]);
      expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    },
  );
});

describe('touches', () => {
  const spans = [{ start: 4, end: 8 }];
  it.each([
    [0, 4, false],
    [8, 9, false],
    [4, 4, false],
    [8, 8, false],
    [5, 5, true],
    [3, 5, true],
    [4, 8, true],
  ])('%i–%i: %s', (start, end, expected) => {
    expect(touches(spans, start, end)).toBe(expected);
  });
});
