import { beforeAll, expect, it } from 'vitest';
import { findWords } from '../../text/words';
import { harperLinter } from '../harper';
import type { Linter } from '../linter';
import type { Draft } from './candidate';
import { doubledWords } from './doubled';
import { lintCandidates } from './lints';

let linter: Linter;
beforeAll(async () => {
  linter = await harperLinter();
}, 30_000);

it('leaves it to the doubled words to tell which may stand twice', async () => {
  for (const right of ['What he had had in mind was quiet.', 'The fact that that function fails is known.'])
    expect(await candidates(right)).toEqual([]);
  expect(await candidates('We saw the the lake.')).toEqual(['We saw the lake.']);
});

it('offers what the checker suggests', async () => {
  expect(await candidates('This is a apple.')).toContain('This is an apple.');
});

async function candidates(text: string): Promise<string[]> {
  const draft = { text, words: findWords(text), lints: await linter.lint(text) } as unknown as Draft;
  return [...lintCandidates(draft), ...doubledWords(draft)].map(
    ({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
  );
}
