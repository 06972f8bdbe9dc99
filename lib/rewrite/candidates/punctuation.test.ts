import { expect, it } from 'vitest';
import { draftOf } from '../../../tests/support/draft';
import { splice } from '../../text/splice';
import type { Draft } from './candidate';
import { commas } from './punctuation';

const changed = (text: string, fixed?: Draft['fixed']) =>
  commas(draftOf(text, fixed)).map((edit) => splice(text, [edit]));

it('offers a comma before a clause that follows', () => {
  expect(changed('the boat left and we stayed')).toContain('the boat left, and we stayed');
});

it.each(['we paid for travel, two meals and a bed', 'we paid for travel, two meals, and a bed'])(
  'leaves the last comma of an enumeration to its writer: %s',
  (text) => {
    expect(changed(text)).not.toContain('we paid for travel, two meals and a bed');
    expect(changed(text)).not.toContain('we paid for travel, two meals, and a bed');
  },
);

it('offers no comma behind a handle', () => {
  expect(changed('@ada.b can you look', [{ start: 0, end: 6 }])).not.toContain('@ada.b, can you look');
  expect(changed('Ada can you look', [{ start: 0, end: 3 }])).toContain('Ada, can you look');
});
