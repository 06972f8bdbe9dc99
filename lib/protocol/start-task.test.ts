import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakePort } from '../../tests/support/fake-port';
import { startTask } from './start-task';
import { TASK_PORT } from './task-port';

const COST = { ms: 1, tokens: 1, cpuMs: 1 };
const DONE = { type: 'events', seq: 0, events: [{ type: 'done', cost: COST }] };

const itemsOf = (seq: number, ...parts: number[]) => ({
  type: 'events',
  seq,
  events: [{ type: 'items', items: parts.map((done) => ({ kind: 'edits', edits: [], done, total: 3 })) }],
});

let ports: ReturnType<typeof fakePort>[];
const ensure = vi.fn<() => Promise<void>>();
const handlers = { onItem: vi.fn(), onDone: vi.fn(), onFailed: vi.fn() };

beforeEach(() => {
  vi.resetAllMocks();
  ensure.mockResolvedValue();
  ports = [];
  vi.spyOn(browser.runtime, 'connect').mockImplementation(() => {
    const opened = fakePort(TASK_PORT);
    ports.push(opened);
    return opened.port;
  });
});

const start = () => startTask(ensure, { kind: 'rewrite', text: 'Teh mill', style: 'fix' }, handlers);
const opened = (count: number) => vi.waitFor(() => expect(ports).toHaveLength(count));

it('begins anew where the document closes as the task comes', async () => {
  start();
  await opened(1);
  ports[0]?.close();
  await opened(2);
  expect(ensure).toHaveBeenCalledTimes(2);
  ports[1]?.receive(DONE);
  expect(handlers.onDone).toHaveBeenCalledWith(COST);
  expect(handlers.onFailed).not.toHaveBeenCalled();
});

it('does so once', async () => {
  start();
  await opened(1);
  ports[0]?.close();
  await opened(2);
  ports[1]?.close();
  expect(handlers.onFailed.mock.calls).toEqual([['engine-lost']]);
});

it('begins anew where the engine is lost, and hands on nothing twice', async () => {
  start();
  await opened(1);
  ports[0]?.receive(itemsOf(0, 1, 2));
  ports[0]?.close();
  await opened(2);
  ports[1]?.receive(itemsOf(0, 1));
  ports[1]?.receive(itemsOf(1, 2, 3));
  expect(handlers.onItem.mock.calls.map(([{ done }]) => done)).toEqual([1, 2, 3]);
  ports[1]?.close();
  expect(handlers.onFailed.mock.calls).toEqual([['engine-lost']]);
});

it('fails where it is told so, or something is missing', async () => {
  start();
  await opened(1);
  ports[0]?.receive({ type: 'events', seq: 0, events: [{ type: 'failed', code: 'engine-failed' }] });
  start();
  await opened(2);
  ports[1]?.receive({ ...DONE, seq: 1 });
  expect(handlers.onFailed.mock.calls).toEqual([['engine-failed'], ['engine-lost']]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(ports).toHaveLength(2);
});

it('fails where the document can’t be made', async () => {
  ensure.mockRejectedValue(new Error('no memory'));
  start();
  await vi.waitFor(() => expect(handlers.onFailed.mock.calls).toEqual([['engine-lost']]));
});

it('opens nothing once it is closed', async () => {
  const task = start();
  await opened(1);
  ports[0]?.close();
  task.close();
  await new Promise((resolve) => setTimeout(resolve));
  expect(ports).toHaveLength(1);
  expect(handlers.onFailed).not.toHaveBeenCalled();
});
