import { expect, it } from 'vitest';
import { splice } from '../text/splice';
import { contractions } from './contractions';
import type { Lint } from './linter';

it.each([
  ['I dont know and dont care.', "I don't know and don't care.", ['dont']],
  ['Isnt that theirs? Youre right.', "Isn't that theirs? You're right.", ['Isnt', 'Youre']],
  ['im sure ive paid.', "I'm sure I've paid.", ['im', 'ive']],
  ['We cant wait, it wont be long.', "We can't wait, it won't be long.", []],
  ['They hated cant, as was his wont.', 'They hated cant, as was his wont.', []],
  ['As is her wont she came late.', 'As is her wont she came late.', []],
  ['The donk was loud.', 'The donk was loud.', ['donk']],
])('%s', (text, expected, unknown) => {
  expect(
    splice(
      text,
      contractions(
        text,
        [],
        unknown.flatMap((word) => lintsOf(text, word)),
      ),
    ),
  ).toBe(expected);
});

it('leaves what is fixed', () => {
  expect(contractions('He cant stay.', [{ start: 3, end: 7 }], [])).toEqual([]);
});

function lintsOf(text: string, word: string): Lint[] {
  return [...text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map(({ index }) => ({
    start: index,
    end: index + word.length,
    problem: word,
    kind: 'Spelling',
    suggestions: [],
  }));
}
