import { expect, it } from 'vitest';
import { verbForms } from './verb-forms';

it.each([
  ['decide', 'decide decides decided decided deciding'],
  ['apply', 'apply applies applied applied applying'],
  ['plan', 'plan plans planned planned planning'],
  ['visit', 'visit visits visited visited visiting'],
  ['refer', 'refer refers referred referred referring'],
  ['agree', 'agree agrees agreed agreed agreeing'],
  ['take', 'take takes took taken taking'],
  ['have', 'have has had had having'],
])('%s', (base, forms) => {
  expect(
    verbForms(base)
      .map(({ form }) => form)
      .join(' '),
  ).toBe(forms);
});
