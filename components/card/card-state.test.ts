import { describe, expect, it } from 'vitest';
import type { Edit } from '@/lib/protocol/tasks';
import {
  type CardEvent,
  type CardState,
  isReviewable,
  reduceCard,
  refusals,
  refusedState,
  startState,
} from './card-state';

const TEXT = 'She go to the the shop';
const GOES: Edit = { start: 4, end: 6, replacement: 'goes', reason: 'verb form' };
const WORD: Edit = { start: 18, end: 22, replacement: 'store', reason: 'spelling' };

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

describe('styles', () => {
  const fixed = cardAfter({ type: 'edits', edits: [GOES] }, { type: 'refuse' }, { type: 'done' });
  const shorter = reduceCard(fixed, { type: 'style', style: 'shorter' });

  it('begin with nothing found, on the same text', () => {
    expect(shorter).toMatchObject({ text: TEXT, style: 'shorter', edits: [], phase: { kind: 'working' } });
  });

  it('give back what was found and decided', () => {
    const back = reduceCard(shorter, { type: 'style', style: 'fix' });
    expect(back).toMatchObject({
      style: 'fix',
      phase: { kind: 'done' },
      edits: [{ ...GOES, refused: true }],
    });
  });

  it('go on where the work was cut short, with what was decided', () => {
    const cut = cardAfter({ type: 'edits', edits: [GOES] }, { type: 'refuse' });
    const back = (['shorter', 'fix'] as const).reduce(
      (state, style) => reduceCard(state, { type: 'style', style }),
      cut,
    );
    const again = reduceCard(back, { type: 'edits', edits: [GOES, WORD] });
    expect(again.phase.kind).toBe('working');
    expect(again.edits.map(({ refused }) => refused)).toEqual([true, false]);
  });

  it('stay as they are where the same is chosen', () => {
    expect(reduceCard(fixed, { type: 'style', style: 'fix' })).toBe(fixed);
  });
});

describe('what a person teaches', () => {
  it('takes all edits of a word of theirs away, in every style, and lets no more come', () => {
    const fixed = cardAfter({ type: 'edits', edits: [GOES, WORD] }, { type: 'go', to: 1 });
    const taught = reduceCard(fixed, { type: 'learn', word: 'SHOP', isKept: true });
    expect(taught).toMatchObject({ edits: [GOES], current: 0, learnt: { word: 'SHOP', isKept: true } });
    expect(reduceCard(taught, { type: 'edits', edits: [WORD] }).edits).toHaveLength(1);
    expect(reduceCard(taught, { type: 'step', by: 1 }).learnt).toBeNull();
    const formal = reduceCard(fixed, { type: 'style', style: 'formal' });
    const back = reduceCard(reduceCard(formal, { type: 'learn', word: 'shop', isKept: true }), {
      type: 'style',
      style: 'fix',
    });
    expect(back.edits).toMatchObject([GOES]);
  });

  it('tells what was refused, each once, from every style', () => {
    const fixed = cardAfter(
      { type: 'edits', edits: [GOES, WORD] },
      { type: 'go', to: 1 },
      { type: 'refuse' },
    );
    expect(refusals(fixed)).toEqual([{ from: 'shop', to: 'store' }]);
    const formal = reduceCard(fixed, { type: 'style', style: 'formal' });
    const found = reduceCard(formal, { type: 'edits', edits: [{ ...WORD, reason: 'tone' }, GOES] });
    const both = reduceCard(reduceCard(found, { type: 'go', to: 1 }), { type: 'refuse' });
    expect(refusals(both)).toEqual([{ from: 'shop', to: 'store' }]);
    expect(refusals(refusedState('empty'))).toEqual([]);
  });
});
