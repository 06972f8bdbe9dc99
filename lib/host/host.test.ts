import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { type FromHost, TASK_PORT } from '../protocol/task-port';
import type { EngineSettings } from '../settings/schema';
import { hostTasks } from './host';
import type { FromWorker } from './worker-messages';

const MINUTE = 60_000;
const SETTINGS: EngineSettings = { idleMinutes: 10, compute: 'auto', threads: 2 };

/** Holds what listens, to be called by the test in the browser's place. */
class Listeners<T extends unknown[]> {
  private readonly all: ((...args: T) => void)[] = [];
  addListener = (listen: (...args: T) => void) => this.all.push(listen);
  call = (...args: T) => {
    for (const listen of this.all) listen(...args);
  };
}

class FakeWorker extends EventTarget {
  readonly settings: EngineSettings;
  ended = false;

  constructor(settings: EngineSettings) {
    super();
    this.settings = settings;
  }

  postMessage(): void {}

  terminate(): void {
    this.ended = true;
  }

  finish(task: number): void {
    const data: FromWorker = {
      type: 'events',
      task,
      events: [{ type: 'done', cost: { ms: 1, tokens: 1 } }],
    };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let onConnect: Listeners<[Browser.runtime.Port]>;
let onMessage: Listeners<[unknown, Browser.runtime.MessageSender, () => void]>;
let workers: FakeWorker[];
let onIdle: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  onConnect = new Listeners();
  onMessage = new Listeners();
  workers = [];
  onIdle = vi.fn<() => void>();
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation(onConnect.addListener);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(onMessage.addListener);
  hostTasks({
    startWorker: (settings) => {
      const worker = new FakeWorker(settings);
      workers.push(worker);
      return worker as unknown as Worker;
    },
    onIdle,
    settings: SETTINGS,
  });
});

afterEach(() => {
  vi.useRealTimers();
});

it('is idle after the time that is set, counted from the last task', () => {
  startTask();
  vi.advanceTimersByTime(30 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
  workers[0]?.finish(0);
  vi.advanceTimersByTime(10 * MINUTE - 1);
  expect(workers[0]?.ended).toBe(false);
  vi.advanceTimersByTime(1);
  expect(workers[0]?.ended).toBe(true);
  expect(onIdle).toHaveBeenCalledOnce();
});

it('takes another idle time at once', () => {
  change({ ...SETTINGS, idleMinutes: 1 });
  vi.advanceTimersByTime(MINUTE);
  expect(onIdle).toHaveBeenCalledOnce();
});

it('starts a new worker for other settings, when the tasks of the old one are done', () => {
  startTask();
  change({ ...SETTINGS, threads: 1 });
  expect(workers[0]?.ended).toBe(false);
  workers[0]?.finish(0);
  expect(workers[0]?.ended).toBe(true);
  startTask();
  expect(workers.map(({ settings }) => settings.threads)).toEqual([2, 1]);
});

it('keeps the worker where nothing changes for it', () => {
  startTask();
  workers[0]?.finish(0);
  change({ ...SETTINGS, idleMinutes: 5 });
  expect(workers[0]?.ended).toBe(false);
});

it('takes no settings from elsewhere', () => {
  onMessage.call(message({ ...SETTINGS, idleMinutes: 1 }), { id: 'another-extension' }, () => {});
  onMessage.call({ type: 'ensure-engine' }, { id: browser.runtime.id }, () => {});
  vi.advanceTimersByTime(9 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
});

function change(settings: EngineSettings): void {
  onMessage.call(message(settings), { id: browser.runtime.id }, () => {});
}

function message(settings: EngineSettings) {
  return { type: 'engine-settings', settings };
}

function startTask(): void {
  const fromSurface = new Listeners<[unknown]>();
  const port = {
    name: TASK_PORT,
    sender: { id: browser.runtime.id },
    onMessage: fromSurface,
    onDisconnect: new Listeners<[]>(),
    postMessage: ({ type }: FromHost) => type === 'ping' && fromSurface.call({ type: 'pong' }),
    disconnect() {},
  };
  onConnect.call(port as unknown as Browser.runtime.Port);
  fromSurface.call({ type: 'start', job: { kind: 'rewrite', text: 'A text.', style: 'fix' } });
}
