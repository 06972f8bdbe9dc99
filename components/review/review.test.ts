import { describe, expect, it } from 'vitest';
import type { Edit } from '@/lib/protocol/tasks';
import {
  editedText,
  isSettled,
  type Review,
  type ReviewEvent,
  reduceReview,
  segments,
  startReview,
  takenEdits,
} from './review';

const TEXT = 'She go to the the shop';
const GOES: Edit = { start: 4, end: 6, replacement: 'goes', reason: 'verb form' };
const THE: Edit = { start: 10, end: 17, replacement: 'the', reason: 'repeated word' };
const STOP: Edit = { start: 22, end: 22, replacement: '.', reason: 'punctuation' };

function reviewAfter(...events: ReviewEvent[]): Review {
  return events.reduce(reduceReview, startReview(TEXT));
}

describe('edits that arrive', () => {
  it('are kept in the order of the text', () => {
    const { edits } = reviewAfter({ type: 'edits', edits: [STOP] }, { type: 'edits', edits: [THE, GOES] });
    expect(edits.map((edit) => edit.replacement)).toEqual(['goes', 'the', '.']);
  });

  it('leave the current edit current', () => {
    const state = reviewAfter({ type: 'edits', edits: [THE] }, { type: 'edits', edits: [GOES] });
    expect(state.edits[state.current]).toMatchObject(THE);
  });

  it('make the first one current where there was none', () => {
    expect(reviewAfter({ type: 'edits', edits: [STOP, GOES] }).current).toBe(0);
  });

  it('are dropped where they overlap, lie outside or change nothing', () => {
    const { edits } = reviewAfter({
      type: 'edits',
      edits: [
        GOES,
        { ...GOES, replacement: 'went' },
        { ...GOES, start: 5, end: 9 },
        { ...STOP, start: 22, end: 30 },
        { ...GOES, start: 7, end: 9, replacement: 'to' },
      ],
    });
    expect(edits.map((edit) => edit.replacement)).toEqual(['goes']);
  });

  it('keep what was refused refused', () => {
    const state = reviewAfter(
      { type: 'edits', edits: [THE] },
      { type: 'toggle', index: 0 },
      { type: 'edits', edits: [GOES] },
    );
    expect(takenEdits(state)).toMatchObject([GOES]);
  });
});

describe('moving and refusing', () => {
  const ready = reviewAfter({ type: 'edits', edits: [GOES, THE, STOP] });

  it('steps from edit to edit and stops at both ends', () => {
    const steps: ReviewEvent[] = [1, 1, 1, -1].map((by) => ({ type: 'step', by: by as 1 | -1 }));
    const visited = steps.map((_, i) => steps.slice(0, i + 1).reduce(reduceReview, ready).current);
    expect(visited).toEqual([1, 2, 2, 1]);
    expect(reduceReview(ready, { type: 'step', by: -1 }).current).toBe(0);
  });

  it('refuses an edit and takes it back', () => {
    const refused = reduceReview(ready, { type: 'toggle', index: 1 });
    expect(refused.current).toBe(1);
    expect(takenEdits(refused).map((edit) => edit.replacement)).toEqual(['goes', '.']);
    expect(editedText(refused)).toBe('She goes to the the shop.');
    expect(takenEdits(reduceReview(refused, { type: 'toggle', index: 1 }))).toHaveLength(3);
  });

  it('takes an edit and goes on to the next that is not decided, round and round', () => {
    const second = reduceReview(ready, { type: 'take' });
    expect(second.current).toBe(1);
    const last = reduceReview(reduceReview(second, { type: 'refuse' }), { type: 'go', to: 2 });
    expect(isSettled(last)).toBe(false);
    const all = reduceReview(last, { type: 'take' });
    expect(isSettled(all)).toBe(true);
    expect(all.current).toBe(2);
    expect(takenEdits(all).map((edit) => edit.replacement)).toEqual(['goes', '.']);
    const fromTheEnd = reduceReview(reduceReview(ready, { type: 'go', to: 2 }), { type: 'take' });
    expect(fromTheEnd.current).toBe(0);
  });

  it('takes back what was refused, and refuses it once', () => {
    const refused = reduceReview(ready, { type: 'refuse' });
    expect(reduceReview(refused, { type: 'refuse' })).toEqual(refused);
    expect(takenEdits(reduceReview(refused, { type: 'take' }))).toHaveLength(3);
  });

  it('does nothing without edits', () => {
    const empty = reviewAfter(
      { type: 'step', by: 1 },
      { type: 'toggle', index: 0 },
      { type: 'take' },
      { type: 'refuse' },
    );
    expect(empty).toEqual(startReview(TEXT));
  });
});

describe('segments', () => {
  it('cut the text at its edits without losing a character', () => {
    const parts = segments(reviewAfter({ type: 'edits', edits: [GOES, THE, STOP] }));
    expect(parts.map((part) => (part.kind === 'same' ? part.text : part.before)).join('')).toBe(TEXT);
    expect(parts.filter((part) => part.kind === 'edit').map((part) => part.before)).toEqual([
      'go',
      'the the',
      '',
    ]);
  });
});
