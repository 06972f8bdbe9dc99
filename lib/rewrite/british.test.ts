import { expect, it } from 'vitest';
import { isBritish } from './british';

it.each([
  ['colour', 'color'],
  ['behavioural', 'behavioral'],
  ['labourers', 'laborers'],
  ['organised', 'organized'],
  ['analyse', 'analyze'],
  ['travelling', 'traveling'],
  ['catalogue', 'catalog'],
  ['defence', 'defense'],
  ['Theatre’s', 'theater'],
])('takes %s for well spelt beside %s', (word, offered) => {
  expect(isBritish(word, ['other', offered])).toBe(true);
});

it.each([
  ['houre', 'hour'],
  ['sence', 'sense'],
  ['yellling', 'yelling'],
])('takes %s for misspelt', (word, offered) => {
  expect(isBritish(word, [offered])).toBe(false);
});
