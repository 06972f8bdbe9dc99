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

it('keeps what says how something is, and what makes a perfect', () => {
  expect(results('My phone was on silent.')).toEqual(['My phone on silent.']);
  expect(results('I have worked here since May.')).toEqual([]);
  expect(results('I have worked here last year.')).toEqual(['I worked here last year.']);
  expect(results('I have took it.')).toEqual(['I took it.', 'I have took.']);
});

function results(text: string): string[] {
  return deletions(draftOf(text)).map((candidate) => splice(text, [candidate]));
}
