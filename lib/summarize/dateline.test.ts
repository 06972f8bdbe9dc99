import { expect, it } from 'vitest';
import type { Page } from '../protocol/page';
import { datelineEnd } from './dateline';

function dateline(sentence: string, lang = 'en', before: string[] = []): string {
  const sentences = [...before, sentence].map((text, id) => ({ id, text }));
  const page: Page = { title: '', lang, words: 10, blocks: [{ kind: 'paragraph', sentences }] };
  return sentence.slice(0, datelineEnd(sentence, page));
}

it.each([
  ['LEEDS, England – The mill was sold on Monday.', 'en', 'LEEDS, England – '],
  ['LEEDS (Agency) – The mill was sold on Monday.', 'en', 'LEEDS (Agency) – '],
  ['LEEDS, England – The mill – built in 1880 – was sold.', 'en', 'LEEDS, England – '],
  ['LEEDS, May 3 - The mill was sold on Monday.', 'en', 'LEEDS, May 3 - '],
  ['ST. ANDREW’S, Me. -- The mill was sold on Monday.', 'en', 'ST. ANDREW’S, Me. -- '],
  ['May 3, 2015 — The mill was sold.', 'en', 'May 3, 2015 — '],
  ['LYON, 3 mai (AFP) - Le moulin a été vendu.', 'fr', 'LYON, 3 mai (AFP) - '],
  ['MÁLAGA, 12 mayo (EFE).- El molino se vendió ayer.', 'es', 'MÁLAGA, 12 mayo (EFE).- '],
  ['Bad Musterstadt (dpa/lsw) - Die Mühle ist verkauft.', 'de', 'Bad Musterstadt (dpa/lsw) - '],
])('finds where and when news were written: %s', (sentence, lang, expected) => {
  expect(dateline(sentence, lang)).toBe(expected);
});

it('takes a place alone for one where the text begins, and nowhere else', () => {
  const told = 'LEEDS — The mill was sold on Monday.';
  expect(dateline(told)).toBe('LEEDS — ');
  expect(dateline(told, 'en', ['The town is poor.'])).toBe('');
});

it.each([
  'BBC – Britain’s public broadcaster – cut 300 jobs in May.',
  'NASA — Houston’s largest employer — will build the ship.',
  'The mill — Norvik’s oldest house — was sold.',
  'MILLER: The house was never sold.',
])('takes no name for one: %s', (sentence) => {
  expect(dateline(sentence)).toBe('');
});

it.each([
  'FULLY BOOKED',
  'CLOSED',
  'POSTPONED',
  'DRAFT',
  'SOLD OUT',
  'UPDATE',
  'HOAX',
  'CLOSED (Mondays)',
  'CANCELLED, Norvik',
])('takes no status for one: %s', (status) => {
  expect(dateline(`${status} – The spring concert takes place on 4 May in the hall.`)).toBe('');
});
