import { expect, it } from 'vitest';
import { rankedSentence } from '../../tests/support/ranked-sentence';
import { scriptedEngine } from '../../tests/support/scripted-engine';
import { contendersOf, readContenders } from './contenders';
import type { RankedSentence } from './retrieval';

it('lets only sentences contend that search finds hardly worse than the first, and not many', () => {
  expect(idsOf(contendersOf([ranked(0, 5), ranked(1, 4.5), ranked(2, 1)]))).toEqual([0, 1]);
  expect(contendersOf([0, 1, 2, 3, 4, 5, 6].map((id) => ranked(id, 5)))).toHaveLength(5);
  expect(contendersOf([])).toEqual([]);
});

it('puts the sentence first after which the question is likelier, unless search is sure of another', async () => {
  expect(await order(ranked(0, 5), ranked(1, 4.5))).toEqual([1, 0]);
  expect(await order(ranked(0, 50), ranked(1, 4.5))).toEqual([0, 1]);
});

function idsOf(entries: readonly RankedSentence[]): number[] {
  return entries.map(({ sentence }) => sentence.id);
}

/** Of sentences of which the model takes the second for the one that is asked about. */
async function order(...entries: RankedSentence[]): Promise<number[]> {
  const engine = scriptedEngine((before) => (/number 1\nQuestion:[^\n]*$/.test(before) ? -1 : -3));
  const { signal } = new AbortController();
  const read = await readContenders(entries, 'What is it?', 'en', engine, signal);
  return idsOf(read.map(({ entry }) => entry));
}

function ranked(id: number, odds: number): RankedSentence {
  return rankedSentence({ sentence: { id, text: `Barrel number ${id}` }, odds, score: odds });
}
