import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidates/candidate';
import { changeOf, changesMade, mendTheSame } from './conflicts';

describe('mendTheSame', () => {
  it.each([
    ['He have seen it', 'He', 'They', 'have', 'has'],
    ['it did not arrived', 'did', 'had', 'arrived', 'arrive'],
    ['how does this works', ' does', '', 'works', 'work'],
    ['he going home', ' ', ' is ', 'going', 'goes'],
    ['reasons for leave', 'for', 'to', 'leave', 'leaving'],
    ['how the gates works', 'gates', 'gate', 'works', 'work'],
    ["The card you sent last week don't work", 'card', 'cards', "don't", "doesn't"],
  ])('%s: %s → %s, %s → %s', (text, from, to, thenFrom, thenTo) => {
    const [a, b] = [changeIn(text, from, to), changeIn(text, thenFrom, thenTo)];
    expect(mendTheSame(text, a, b)).toBe(true);
    expect(mendTheSame(text, b, a)).toBe(true);
  });

  it.each([
    ['it do not arrived', 'do', 'did', 'arrived', 'arrive'],
    ['how the gates works', 'gates', 'doors', 'works', 'work'],
    ['in the morning he leave', 'in', 'on', 'leave', 'leaves'],
    ['so many gate works', 'gate', 'gates', 'works', 'work'],
    ['they has a dog', 'has', 'have', 'dog', 'dogs'],
    ["I like apple and he don't", 'apple', 'apples', "don't", "doesn't"],
    ["The card you sent don't work", 'card', 'cards', "don't", "didn't"],
  ])('not %s: %s → %s, %s → %s', (text, from, to, thenFrom, thenTo) => {
    expect(mendTheSame(text, changeIn(text, from, to), changeIn(text, thenFrom, thenTo))).toBe(false);
  });
});

it('tells where changes lie once they are made', () => {
  const made = changesMade('a dogs barks', [
    candidate('a dogs barks', 'a', 'the'),
    candidate('a dogs barks', 'dogs', 'dog'),
  ]);
  expect(made).toEqual([
    { start: 0, end: 3, from: 'a', to: 'the' },
    { start: 4, end: 7, from: 'dogs', to: 'dog' },
  ]);
});

function changeIn(text: string, from: string, to: string) {
  return changeOf(text, candidate(text, from, to));
}

function candidate(text: string, from: string, replacement: string): Candidate {
  const start = text.indexOf(from);
  return { start, end: start + from.length, replacement, kind: 'rule', reason: 'grammar' };
}
