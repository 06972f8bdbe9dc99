import { expect, it } from 'vitest';
import { irregularBase, unregularised } from './irregular';

it.each([
  ['wrote', 'write'],
  ['borne', 'bear'],
  ['learnt', 'learn'],
  ['women', 'woman'],
  ['shelves', 'shelf'],
])('%s is a form of %s', (form, base) => {
  expect(irregularBase(form)).toBe(base);
});

it.each(['write', 'cut', 'better', 'leaves', 'bases', 'walked'])('%s is no clear irregular form', (word) => {
  expect(irregularBase(word)).toBeUndefined();
});

it.each([
  ['teached', ['taught']],
  ['choosed', ['chose', 'chosen']],
  ['hitted', ['hit']],
  ['walked', []],
  ['bread', []],
])('%s stands for %j', (word, forms) => {
  expect(unregularised(word)).toEqual(forms);
});
