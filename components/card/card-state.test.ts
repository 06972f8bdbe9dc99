import { describe, expect, it } from 'vitest';
import type { Edit } from '@/lib/protocol/tasks';
import {
  type CardEvent,
  type CardState,
  isReviewable,
  reduceCard,
  refusedState,
  segments,
  startState,
  takenEdits,
} from './card-state';

const TEXT = 'She go to the the shop';
const GOES: Edit = { start: 4, end: 6, replacement: 'goes', reason: 'verb form' };
const THE: Edit = { start: 10, end: 17, replacement: 'the', reason: 'repeated word' };
const STOP: Edit = { start: 22, end: 22, replacement: '.', reason: 'punctuation' };

function cardAfter(...events: CardEvent[]): CardState {
  return events.reduce(reduceCard, startState(TEXT));
}

describe('edits that arrive', () => {
  it('are kept in the order of the text', () => {
    const { edits } = cardAfter({ type: 'edits', edits: [STOP] }, { type: 'edits', edits: [THE, GOES] });
    expect(edits.map((edit) => edit.replacement)).toEqual(['goes', 'the', '.']);
  });

  it('leave the current edit current', () => {
    const state = cardAfter({ type: 'edits', edits: [THE] }, { type: 'edits', edits: [GOES] });
    expect(state.edits[state.current]).toMatchObject(THE);
  });

  it('make the first one current where there was none', () => {
    expect(cardAfter({ type: 'edits', edits: [STOP, GOES] }).current).toBe(0);
  });

  it('are dropped where they overlap, lie outside or change nothing', () => {
    const { edits } = cardAfter({
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
    const state = cardAfter(
      { type: 'edits', edits: [THE] },
      { type: 'toggle', index: 0 },
      { type: 'edits', edits: [GOES] },
    );
    expect(takenEdits(state)).toMatchObject([GOES]);
  });
});

describe('moving and refusing', () => {
  const ready = cardAfter({ type: 'edits', edits: [GOES, THE, STOP] }, { type: 'done' });

  it('steps from edit to edit and stops at both ends', () => {
    const steps: CardEvent[] = [1, 1, 1, -1].map((by) => ({ type: 'step', by: by as 1 | -1 }));
    const visited = steps.map((_, i) => steps.slice(0, i + 1).reduce(reduceCard, ready).current);
    expect(visited).toEqual([1, 2, 2, 1]);
    expect(reduceCard(ready, { type: 'step', by: -1 }).current).toBe(0);
  });

  it('refuses an edit and takes it back', () => {
    const refused = reduceCard(ready, { type: 'toggle', index: 1 });
    expect(refused.current).toBe(1);
    expect(takenEdits(refused).map((edit) => edit.replacement)).toEqual(['goes', '.']);
    expect(takenEdits(reduceCard(refused, { type: 'toggle', index: 1 }))).toHaveLength(3);
  });

  it('does nothing without edits', () => {
    const empty = cardAfter({ type: 'step', by: 1 }, { type: 'toggle', index: 0 });
    expect(empty).toEqual(startState(TEXT));
  });
});

describe('phases', () => {
  it('reports progress only while working', () => {
    const progress = { type: 'progress', progress: { stage: 'checking', done: 1, total: 3 } } as const;
    expect(cardAfter(progress).phase).toEqual({ kind: 'working', progress: progress.progress });
    expect(cardAfter({ type: 'done' }, progress).phase).toEqual({ kind: 'done' });
  });

  it('keeps a message about the field when the task ends afterwards', () => {
    const changed = { type: 'not-replaced', reason: 'field-changed' } as const;
    expect(cardAfter(changed, { type: 'done' }).phase.kind).toBe('not-replaced');
    expect(cardAfter(changed, { type: 'failed', code: 'engine-lost' }).phase.kind).toBe('not-replaced');
  });

  it('keeps edits reviewable when the engine breaks off, and when they only are too long', () => {
    const edits: CardEvent = { type: 'edits', edits: [GOES] };
    expect(isReviewable(cardAfter(edits))).toBe(true);
    expect(isReviewable(cardAfter(edits, { type: 'failed', code: 'engine-lost' }))).toBe(true);
    expect(isReviewable(cardAfter(edits, { type: 'not-replaced', reason: 'field-too-short' }))).toBe(true);
    expect(isReviewable(cardAfter(edits, { type: 'not-replaced', reason: 'field-gone' }))).toBe(false);
    expect(isReviewable(cardAfter({ type: 'done' }))).toBe(false);
    expect(isReviewable(refusedState('password'))).toBe(false);
  });
});

describe('segments', () => {
  it('cut the text at its edits without losing a character', () => {
    const parts = segments(cardAfter({ type: 'edits', edits: [GOES, THE, STOP] }));
    expect(parts.map((part) => (part.kind === 'same' ? part.text : part.before)).join('')).toBe(TEXT);
    expect(parts.filter((part) => part.kind === 'edit').map((part) => part.before)).toEqual([
      'go',
      'the the',
      '',
    ]);
  });
});
