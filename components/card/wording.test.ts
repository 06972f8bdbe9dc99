import { describe, expect, it } from 'vitest';
import type { Edit } from '@/lib/protocol/tasks';
import { type CardEvent, type CardState, reduceCard, refusedState, startState } from './card-state';
import { announcement, noticeOf, statusLine, wordToLearn } from './wording';

const TEXT = 'A old tree';
const EDIT: Edit = { start: 0, end: 1, replacement: 'An', reason: 'article' };
const STOP: Edit = { start: 10, end: 10, replacement: '.', reason: 'punctuation' };

function cardAfter(...events: CardEvent[]): CardState {
  return events.reduce(reduceCard, startState(TEXT));
}

describe('statusLine', () => {
  it('counts the edits, and those that will be made', () => {
    const done = cardAfter({ type: 'edits', edits: [EDIT, STOP] }, { type: 'done' });
    expect(statusLine(done)).toBe('2 edits');
    expect(statusLine(reduceCard(done, { type: 'toggle', index: 0 }))).toBe('1 of 2 edits');
    expect(statusLine(cardAfter({ type: 'edits', edits: [EDIT] }, { type: 'done' }))).toBe('1 edit');
  });

  it('tells how far the work is', () => {
    const progress = { stage: 'checking', done: 1, total: 5 } as const;
    expect(statusLine(cardAfter({ type: 'progress', progress }))).toContain('2 of 5');
  });

  it('says nothing where there is only a message', () => {
    expect(statusLine(cardAfter({ type: 'done' }))).toBe('');
    expect(statusLine(refusedState('empty'))).toBe('');
  });
});

describe('announcement', () => {
  it('is silent while edits arrive, then speaks once', () => {
    expect(announcement(cardAfter({ type: 'edits', edits: [EDIT] }))).toBe('');
    const done = cardAfter({ type: 'edits', edits: [EDIT, STOP] }, { type: 'done' });
    expect(announcement(done)).toBe('2 edits');
    expect(announcement(reduceCard(done, { type: 'toggle', index: 1 }))).toBe('2 edits');
  });

  it('reads the message where there is one', () => {
    expect(announcement(cardAfter({ type: 'done' }))).toMatch(/^Nothing to fix\./);
    expect(announcement(refusedState('password'))).toMatch(/password/);
  });
});

describe('noticeOf', () => {
  it('stands above edits that came before the engine was lost', () => {
    const state = cardAfter({ type: 'edits', edits: [EDIT] }, { type: 'failed', code: 'engine-lost' });
    expect(noticeOf(state)).not.toBeNull();
  });

  it('is absent while edits can be reviewed in peace', () => {
    expect(noticeOf(cardAfter({ type: 'edits', edits: [EDIT] }, { type: 'done' }))).toBeNull();
  });
});

describe('wordToLearn', () => {
  const spelling: Edit = { start: 2, end: 5, replacement: 'odd', reason: 'spelling' };

  it('is the single word that a spelling edit would change', () => {
    expect(wordToLearn(cardAfter({ type: 'edits', edits: [spelling] }))).toBe('old');
  });

  it('is none of any other edit', () => {
    expect(wordToLearn(cardAfter({ type: 'edits', edits: [EDIT] }))).toBeNull();
    expect(wordToLearn(cardAfter({ type: 'edits', edits: [{ ...spelling, end: 10 }] }))).toBeNull();
    expect(wordToLearn(startState(TEXT))).toBeNull();
  });

  it('is spoken when it was learnt', () => {
    const done = cardAfter(
      { type: 'edits', edits: [spelling] },
      { type: 'done' },
      { type: 'learn', word: 'old', isKept: true },
    );
    expect(announcement(done)).toBe('“old” is one of your words now');
    expect(statusLine(done)).toBe('“old” is one of your words now');
  });

  it('is spoken when it stands here but could not be stored', () => {
    const learnt = cardAfter(
      { type: 'edits', edits: [spelling] },
      { type: 'learn', word: 'old', isKept: false },
      { type: 'done' },
    );
    expect(announcement(learnt)).toMatch(/^“old” stays as it is here, but could not be stored/);
    expect(statusLine(learnt)).toBe(announcement(learnt));
  });
});
