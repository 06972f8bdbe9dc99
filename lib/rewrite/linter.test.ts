import { expect, it } from 'vitest';
import { rememberWords } from './linter';

it('asks about each word once', async () => {
  const asked: string[][] = [];
  const linter = rememberWords({
    lint: async () => [],
    unknownWords: async (words) => {
      asked.push([...words]);
      return new Set(words.filter((word) => word.startsWith('x')));
    },
  });
  expect(await linter.unknownWords(['xylem', 'lamp'])).toEqual(new Set(['xylem']));
  expect(await linter.unknownWords(['lamp', 'xylem', 'xenon'])).toEqual(new Set(['xylem', 'xenon']));
  expect(await linter.unknownWords(['lamp'])).toEqual(new Set());
  expect(asked).toEqual([['xylem', 'lamp'], ['xenon']]);
});
