import { expect, it } from 'vitest';
import { rankedSentence } from '../../tests/support/ranked-sentence';
import { type LogProb, scriptedEngine } from '../../tests/support/scripted-engine';
import { contendersOf, readContenders } from './contenders';
import type { RankedSentence } from './retrieval';

it('lets only sentences contend that search finds not much worse than the first, and not many', () => {
  expect(idsOf(contendersOf([ranked(0, 9), ranked(1, 4.5), ranked(2, 0.5)]))).toEqual([0, 1]);
  const many = Array.from({ length: 20 }, (_, id) => ranked(id, 5));
  expect(contendersOf(many)).toHaveLength(12);
  expect(contendersOf([])).toEqual([]);
});

it('puts the sentence first that the question follows from, unless search is sure of another', async () => {
  const likelier = (by: number) => (before: string) =>
    /number 1\nQuestion:[^\n]*$/.test(before) ? -3 + by : -3;
  expect(await order(likelier(2), ranked(0, 5), ranked(1, 4))).toEqual([1, 0]);
  expect(await order(likelier(0.2), ranked(0, 5), ranked(1, 4))).toEqual([0, 1]);
});

it('reads those that search finds alike, and others some at a time until one states what is asked', async () => {
  const entries = [ranked(0, 5), ranked(1, 4.5), ranked(2, 2), ranked(3, 1), ranked(4, 0.5), ranked(5, 0.4)];
  const stating = (id: number) => (before: string, next: string) =>
    next === ' not' && !before.includes(`number ${id}`) ? -0.1 : -6;
  expect((await order(stating(0), ...entries)).toSorted()).toEqual([0, 1]);
  expect((await order(stating(3), ...entries)).toSorted()).toEqual([0, 1, 2, 3, 4]);
  expect(await order(stating(3), ...entries)).toMatchObject([3, 0, 1, 2, 4]);
  expect(await order(stating(9), ...entries)).toHaveLength(6);
});

function idsOf(entries: readonly RankedSentence[]): number[] {
  return entries.map(({ sentence }) => sentence.id);
}

async function order(logProb: LogProb, ...entries: RankedSentence[]): Promise<number[]> {
  const { signal } = new AbortController();
  const read = await readContenders(entries, 'What is it?', 'en', scriptedEngine(logProb), signal);
  return idsOf(read.map(({ entry }) => entry));
}

function ranked(id: number, odds: number): RankedSentence {
  return rankedSentence({ sentence: { id, text: `Barrel number ${id}` }, odds });
}
