import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeWorker } from '../../tests/support/fake-worker';
import { type Lint, type Linter, LinterError } from '../rewrite/linter';
import { linterInWorker } from './linter-in-worker';
import type { FromLinter, ToLinter } from './linter-messages';
import { serveLinter } from './serve-linter';

const lint: Lint = { start: 2, end: 10, problem: 'recieved', kind: 'Spelling', suggestions: ['received'] };
const linter: Linter = {
  lint: async (text) => (text.includes('recieved') ? [lint] : []),
  unknownWords: async (words) => new Set(words.filter((word) => word.length > 8)),
};

const started: FakeWorker<ToLinter, FromLinter>[] = [];
function opener(load = async () => linter): () => Promise<Linter> {
  return linterInWorker(() => {
    const worker = new FakeWorker<ToLinter, FromLinter>((scope) => serveLinter(scope, load));
    started.push(worker);
    return worker as unknown as Worker;
  }, 1000);
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  started.length = 0;
  vi.useRealTimers();
});

it('answers what is asked before and after it listens', async () => {
  const remote = await opener()();
  const first = Promise.all([remote.lint('I recieved it'), remote.unknownWords(['short', 'much longer'])]);
  await vi.advanceTimersByTimeAsync(5);
  expect(await first).toEqual([[lint], new Set(['much longer'])]);
  expect(await remote.lint('fine')).toEqual([]);
  expect(started).toHaveLength(1);
});

it('ends when nobody asks, and starts again', async () => {
  const remote = await opener()();
  expect(started).toHaveLength(1);
  const first = remote.lint('fine');
  await vi.advanceTimersByTimeAsync(900);
  await first;
  await remote.lint('fine');
  await vi.advanceTimersByTimeAsync(900);
  expect(started.map(({ ended }) => ended)).toEqual([false]);
  await vi.advanceTimersByTimeAsync(200);
  expect(started.map(({ ended }) => ended)).toEqual([true]);
  expect(vi.getTimerCount()).toBe(0);

  const again = remote.lint('I recieved it');
  await vi.advanceTimersByTimeAsync(5);
  expect(await again).toEqual([lint]);
  expect(started.map(({ ended }) => ended)).toEqual([true, false]);
});

it('rejects where the linter can’t be loaded, and tries again with the next question', async () => {
  let isBroken = true;
  const remote = await opener(async () => {
    if (isBroken) throw new Error('no binary');
    return linter;
  })();
  const failed = expect(remote.lint('fine')).rejects.toThrow('no binary');
  await vi.advanceTimersByTimeAsync(5);
  await failed;
  isBroken = false;
  const again = remote.lint('fine');
  await vi.advanceTimersByTimeAsync(5);
  expect(await again).toEqual([]);
});

it('ends when it is opened and never asked', async () => {
  await opener()();
  await vi.advanceTimersByTimeAsync(1100);
  expect(started.map(({ ended }) => ended)).toEqual([true]);
});

it('rejects what waits when its worker crashes', async () => {
  const remote = await opener()();
  const failed = expect(remote.lint('fine')).rejects.toThrow('failed');
  started[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
  await failed;
  expect(started[0]?.ended).toBe(true);
});

it('gives a worker up that hangs, and starts another with the next question', async () => {
  const hanging = Promise.withResolvers<Linter>();
  const loads = [hanging.promise, Promise.resolve(linter)];
  const remote = await opener(() => loads.shift() as Promise<Linter>)();
  const failed = expect(remote.lint('fine')).rejects.toThrow(LinterError);
  await vi.advanceTimersByTimeAsync(70_000);
  await failed;
  expect(started.map(({ ended }) => ended)).toEqual([true]);
  expect(vi.getTimerCount()).toBe(0);

  const again = remote.lint('I recieved it');
  await vi.advanceTimersByTimeAsync(5);
  expect(await again).toEqual([lint]);
});

it('waits for a worker that answers now and then', async () => {
  const slow: Linter = {
    lint: async (text) => {
      await new Promise((resolve) => setTimeout(resolve, 40_000));
      return linter.lint(text);
    },
    unknownWords: async () => {
      await new Promise((resolve) => setTimeout(resolve, 80_000));
      return new Set();
    },
  };
  const remote = await opener(async () => slow)();
  const both = Promise.all([remote.lint('I recieved it'), remote.unknownWords(['short'])]);
  await vi.advanceTimersByTimeAsync(81_000);
  expect(await both).toEqual([[lint], new Set()]);
});
