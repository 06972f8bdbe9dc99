import { describe, expect, it } from 'vitest';
import type { Edit } from '@/lib/protocol/tasks';
import {
  type CardEvent,
  type CardState,
  isReviewable,
  reduceCard,
  refusedState,
  startState,
} from './card-state';

const TEXT = 'She go to the the shop';
const GOES: Edit = { start: 4, end: 6, replacement: 'goes', reason: 'verb form' };

function cardAfter(...events: CardEvent[]): CardState {
  return events.reduce(reduceCard, startState(TEXT));
}

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
