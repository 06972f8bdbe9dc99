import { expect, it } from 'vitest';
import { draftOf } from '../../../tests/support/draft';
import { splice } from '../../text/splice';
import { candidatesOf } from './all';

const results = (text: string) => candidatesOf(draftOf(text)).map((candidate) => splice(text, [candidate]));

it('takes out no word that a rule takes for another', () => {
  const found = results('The waiter was to slow.');
  expect(found).toContain('The waiter was too slow.');
  expect(found).not.toContain('The waiter was slow.');
  expect(results('The waiter was to slow down.')).toContain('The waiter was slow down.');
});

it('gives each sentence once', () => {
  const found = results('We was to late because there was to many cars.');
  expect(new Set(found).size).toBe(found.length);
});
