import { beforeAll, expect, it } from 'vitest';
import { correctionsOf } from './corrections';
import { harperLinter } from './harper';
import type { Linter } from './linter';

let linter: Linter;
beforeAll(async () => {
  linter = await harperLinter();
}, 30_000);

const COMMON = new Set(
  'writers waiter reports information preferred prepared child children recommend'.split(' '),
);

it.each([
  ['a plural that the dictionary lacks', 'waiters', 'waiter'],
  ['a plural of what can’t be counted', 'informations', 'information'],
  ['a slip in an ending', 'prefered', 'preferred'],
])('takes %s for no other word', async (_, problem, expected) => {
  const found = await optionsFor(problem);
  expect(found).toContain(expected);
  expect(found).not.toContain('writers');
  expect(found).not.toContain('prepared');
});

it('takes no mark for an ending: “get’s” is “gets”', async () => {
  expect(await optionsFor("get's")).toContain('gets');
});

it('offers the dictionary’s and near words for what is no word’s form', async () => {
  expect(await optionsFor('recomend')).toContain('recommend');
});

async function optionsFor(problem: string): Promise<string[]> {
  const [lint] = await linter.lint(`We saw ${problem} there.`);
  if (!lint) throw new Error(`${problem} is in the dictionary`);
  return correctionsOf(lint, COMMON, linter);
}
