import { expect, it } from 'vitest';
import { draftOf } from '../../../tests/support/draft';
import { splice } from '../../text/splice';
import { deletions } from './deletions';

it('takes out a function word that may be too many', () => {
  expect(results('We entered in the house.')).toEqual(['We entered the house.', 'We entered in house.']);
});

it('takes neither of two equal words', () => {
  expect(results('A problem you had had came back.')).toEqual(['Problem you had had came back.']);
  expect(results('I know that that works.')).toEqual([]);
});

function results(text: string): string[] {
  return deletions(draftOf(text)).map((candidate) => splice(text, [candidate]));
}
