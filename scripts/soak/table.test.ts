import { expect, it } from 'vitest';
import { verdict } from './table.ts';

const right = { what: 'ports', seen: '1 → 1', allowed: 'no more', isRight: true };
const wrong = { what: 'ports', seen: '1 → 2', allowed: 'no more', isRight: false };

it('is right where every finding is', () => {
  expect(verdict([{ part: 'tasks', findings: [right] }])).toEqual({
    sentence: 'All that was looked at is as it should be.',
    isRight: true,
  });
});

it('says which finding is wrong', () => {
  expect(verdict([{ part: 'tasks', findings: [right, wrong] }])).toEqual({
    sentence: 'FAILED. tasks: ports 1 → 2, allowed is no more.',
    isRight: false,
  });
});

it('does not take a part that broke off for a good one', () => {
  expect(verdict([{ part: 'idle', broke: 'no panel' }]).isRight).toBe(false);
});

it('says what could not be run, and is not right where nothing could', () => {
  const cutOff = { part: 'cut-off', notHere: 'there is no unshare' };
  const some = verdict([{ part: 'tasks', findings: [right] }, cutOff]);
  expect(some.isRight).toBe(true);
  expect(some.sentence).toContain('NOT RUN: cut-off, because there is no unshare');
  expect(verdict([cutOff]).isRight).toBe(false);
});
