import { expect, it } from 'vitest';
import { draftOf } from '../../../tests/support/draft';
import { splice } from '../../text/splice';
import type { WordForm } from './candidate';
import { pastInDo } from './do-support';

const form = (base: string): WordForm => ({ form: base, kind: 'inflection', isS: false });
const FORMS = new Map([
  ['went', [form('go')]],
  ['worked', [form('work')]],
  ['put', [form('puts')]],
]);

const changed = (text: string) =>
  pastInDo({ ...draftOf(text), forms: FORMS }).map((candidate) => splice(text, [candidate]));

it.each([
  ["I don't had time.", "I didn't have time."],
  ["He doesn't went home.", "He didn't go home."],
  ["Don't they? They don't worked.", "Don't they? They didn't work."],
])('%s', (text, expected) => {
  expect(changed(text)).toEqual([expected]);
});

it.each(["I don't put it there.", "I didn't went.", "They don't, had they known."])('not %s', (text) => {
  expect(changed(text)).toEqual([]);
});
