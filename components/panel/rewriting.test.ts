import { beforeEach, expect, it, vi } from 'vitest';
import type { RewriteStyle } from '@/lib/protocol/tasks';
import { isOnShow, Rewriting } from './rewriting';
import type { Run } from './run-task';
import * as tasks from './run-task';

const TEXT = 'We has borrowed the ladder on friday.';
const HAVE = { start: 3, end: 6, replacement: 'have', reason: 'grammar' as const, score: 1 };
const FRIDAY = { start: 30, end: 36, replacement: 'Friday', reason: 'capital-letter' as const, score: 1 };

interface Task {
  style: RewriteStyle;
  find(...edits: (typeof HAVE | typeof FRIDAY)[]): void;
  end(run: Run): void;
}

/** The tasks that were started, the latest last. */
let started: Task[];
let rewriting: Rewriting;

const latest = () => started.at(-1) as Task;
const refused = () => rewriting.draft.value?.edits.map((edit) => edit.refused);

beforeEach(() => {
  started = [];
  vi.spyOn(tasks, 'runTask').mockImplementation((job, onRun, onItem) => {
    let isOver = false;
    const end = (run: Run) => {
      if (!isOver) onRun(run);
      isOver = true;
    };
    const find = (...edits: unknown[]) => (onItem as (item: unknown) => void)({ kind: 'edits', edits });
    started.push({ style: (job as { style: RewriteStyle }).style, find, end });
    return () => end({ state: 'stopped' });
  });
  rewriting = new Rewriting();
  rewriting.write(TEXT);
});

it('keeps what was refused when a stopped work goes on', () => {
  rewriting.start();
  latest().find(HAVE);
  rewriting.review({ type: 'toggle', index: 0 });
  rewriting.escape();
  rewriting.start();
  latest().find(HAVE, FRIDAY);
  expect(refused()).toEqual([true, false]);
});

it('keeps each style’s edits while the text stays as it is', () => {
  rewriting.start();
  latest().find(HAVE);
  latest().end({ state: 'done', cost: { ms: 1, tokens: 1, cpuMs: 1 } });
  rewriting.review({ type: 'toggle', index: 0 });
  rewriting.choose('formal');
  latest().find(FRIDAY);
  rewriting.choose('fix');
  expect(refused()).toEqual([true]);
  expect(started.map(({ style }) => style)).toEqual(['fix', 'formal']);
  // That was not finished.
  rewriting.choose('formal');
  expect(started.map(({ style }) => style)).toEqual(['fix', 'formal', 'formal']);
  expect(rewriting.draft.value?.edits).toHaveLength(1);
  rewriting.write(`${TEXT} Thanks.`);
  expect(rewriting.draft.value).toBeUndefined();
  rewriting.choose('fix');
  expect(isOnShow(rewriting.draft.value)).toBe(false);
});
