import { expect, it } from 'vitest';
import { isEnglish, mayBeEnglish, primaryLanguage } from './language';

it.each([
  ['en', 'en'],
  ['de-AT', 'de'],
  ['PT_br', 'pt'],
  ['zh-Hant-TW', 'zh'],
  ['den', 'den'],
  ['', ''],
])('%j is of the language %j', (tag, primary) => {
  expect(primaryLanguage(tag)).toBe(primary);
});

it('tells English from what may be English', () => {
  expect(['en', 'en-GB', 'EN', 'enm', 'de', ''].map(isEnglish)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(['en-GB', '', 'de'].map(mayBeEnglish)).toEqual([true, true, false]);
});
