import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { type FromHost, TASK_PORT, type TaskEvent } from '../protocol/task-port';
import { type Device, type Job, LONGEST_TEXT } from '../protocol/tasks';
import type { EngineSettings, Faster } from '../settings/schema';
import { hostTasks } from './host';
import type { FromWorker, ToWorker } from './worker-messages';

const MINUTE = 60_000;
const SETTINGS: EngineSettings = {
  idleMinutes: 10,
  compute: 'auto',
  threads: 2,
  faster: undefined,
  habits: { words: [], refused: [] },
};

/** Holds what listens, to be called by the test in the browser's place. */
class Listeners<T extends unknown[]> {
  private readonly all: ((...args: T) => void)[] = [];
  addListener = (listen: (...args: T) => void) => this.all.push(listen);
  call = (...args: T) => {
    for (const listen of this.all) listen(...args);
  };
}

class FakeWorker extends EventTarget {
  readonly device: Device;
  readonly threads: number;
  readonly told: ToWorker[] = [];
  ended = false;
  /** Gives no sign of life any more. */
  hangs = false;

  constructor(device: Device, threads: number) {
    super();
    this.device = device;
    this.threads = threads;
  }

  postMessage(message: ToWorker): void {
    if (message.type !== 'ping') this.told.push(message);
    else if (!this.hangs) this.#say({ type: 'pong' });
  }

  terminate(): void {
    this.ended = true;
  }

  listen(): void {
    this.#say({ type: 'ready' });
  }

  report(task: number, ...events: TaskEvent[]): void {
    this.#say({ type: 'events', task, events });
  }

  finish(task: number): void {
    this.report(task, { type: 'done', cost: { ms: 1, tokens: 1, cpuMs: 1 } });
  }

  #say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let onConnect: Listeners<[Browser.runtime.Port]>;
let onMessage: Listeners<[unknown, Browser.runtime.MessageSender, () => void]>;
let workers: FakeWorker[];
let surfaces: { leave: () => void; isClosed: () => boolean }[];
let onIdle: ReturnType<typeof vi.fn<() => void>>;
let onTimed: ReturnType<typeof vi.fn<(faster: Faster) => void>>;
let hasGpu: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  onConnect = new Listeners();
  onMessage = new Listeners();
  workers = [];
  surfaces = [];
  onIdle = vi.fn<() => void>();
  onTimed = vi.fn<(faster: Faster) => void>();
  hasGpu = false;
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation(onConnect.addListener);
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(onMessage.addListener);
  hostTasks({
    startWorker: (device, threads) => {
      const worker = new FakeWorker(device, threads);
      workers.push(worker);
      return worker as unknown as Worker;
    },
    hasGpu: async () => hasGpu,
    browserName: 'Browser 1',
    onTimed,
    onIdle,
    settings: SETTINGS,
  });
});

afterEach(() => {
  vi.useRealTimers();
});

it('is idle after the time that is set, counted from the last task', () => {
  startTask();
  workers[0]?.listen();
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
  expect(workers.map(({ threads }) => threads)).toEqual([2, 1]);
});

it('keeps the worker where nothing changes for it', () => {
  startTask();
  workers[0]?.finish(0);
  change({ ...SETTINGS, idleMinutes: 5 });
  expect(workers[0]?.ended).toBe(false);
});

it('hands on what the person has taught by then, and keeps the worker', () => {
  startTask();
  const habits = { words: ['Qblic'], refused: [] };
  change({ ...SETTINGS, habits });
  startTask();
  workers[0]?.listen();
  expect(workers[0]?.told).toEqual([
    { type: 'start', task: 0, job: JOB, habits: SETTINGS.habits },
    { type: 'start', task: 1, job: JOB, habits },
  ]);
  expect(workers).toHaveLength(1);
});

it('takes no settings from elsewhere', () => {
  onMessage.call(message({ ...SETTINGS, idleMinutes: 1 }), { id: 'another-extension' }, () => {});
  onMessage.call(message({ ...SETTINGS, idleMinutes: 1 }), IN_PAGE, () => {});
  onMessage.call({ type: 'ensure-engine' }, { id: browser.runtime.id }, () => {});
  vi.advanceTimersByTime(9 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
});

it('takes no tasks from others, and from scripts in pages only what the card asks for', () => {
  const summarize: Job = {
    kind: 'summarize',
    page: { title: '', lang: '', blocks: [], words: 0 },
    form: 'key-points',
    length: 'short',
  };
  expect(startTask({ sender: { id: 'another-extension' } })).toEqual([]);
  expect(startTask({ job: summarize, sender: { id: 'another-extension' } })).toEqual([]);
  const refused = [{ type: 'failed', code: 'bad-request' }];
  expect(startTask({ job: summarize, sender: IN_PAGE })).toEqual(refused);
  expect(startTask({ job: { kind: 'measure' }, sender: IN_PAGE })).toEqual(refused);
  expect(workers).toEqual([]);
  expect(startTask({ sender: IN_PAGE })).toEqual([]);
  expect(startTask({ job: summarize })).toEqual([]);
  expect(workers[0]?.ended).toBe(false);
});

it('takes no text longer than its surfaces send', () => {
  const job: Job = { kind: 'rewrite', text: 'x'.repeat(LONGEST_TEXT), style: 'fix' };
  expect(startTask({ job })).toEqual([]);
  expect(startTask({ job: { ...job, text: `${job.text}x` } })).toEqual([
    { type: 'failed', code: 'bad-request' },
  ]);
});

it('goes on with the main processor where the graphics processor fails', () => {
  change({ ...SETTINGS, compute: 'webgpu' });
  const heard = startTask();
  expect(workers[0]?.device).toBe('webgpu');
  workers[0]?.report(0, itemsOf(1, 2));
  workers[0]?.report(0, { type: 'failed', code: 'engine-failed' });
  expect(workers[0]?.ended).toBe(true);
  expect(heard).toEqual([itemsOf(1, 2)]);
  expect(surfaces[0]?.isClosed()).toBe(true);

  startTask();
  expect(workers.map(({ device }) => device)).toEqual(['webgpu', 'wasm']);
});

it('tells of a failure of the main processor', () => {
  const heard = startTask();
  workers[0]?.report(0, { type: 'failed', code: 'out-of-memory' });
  expect(heard).toEqual([{ type: 'failed', code: 'out-of-memory' }]);
  expect(workers[0]?.ended).toBe(true);
});

it.each(['was stopped', 'goes on'])('has other tasks begin anew after what broke for one that %s', (how) => {
  startTask();
  const heard = startTask();
  const measured = startTask({ job: { kind: 'measure' } });
  if (how === 'was stopped') surfaces[0]?.leave();
  workers[0]?.report(1, itemsOf(1));
  workers[0]?.report(0, { type: 'failed', code: 'out-of-memory' });
  expect(workers[0]?.ended).toBe(true);
  expect(heard).toEqual([itemsOf(1)]);
  expect(surfaces[1]?.isClosed()).toBe(true);
  expect(measured).toEqual([{ type: 'failed', code: 'engine-lost' }]);
  startTask();
  expect(workers).toHaveLength(2);
  expect(workers[1]?.ended).toBe(false);
});

it('ends a worker that gives no sign of life, and starts another for the next task', () => {
  const heard = startTask();
  workers[0]?.listen();
  vi.advanceTimersByTime(10 * MINUTE);
  expect(heard).toEqual([]);
  if (workers[0]) workers[0].hangs = true;
  vi.advanceTimersByTime(4 * MINUTE);
  expect(heard).toEqual([{ type: 'failed', code: 'engine-lost' }]);
  expect(workers[0]?.ended).toBe(true);
  startTask();
  expect(workers).toHaveLength(2);
});

it('gives up a task whose surface does not answer, not one that slept with the computer', () => {
  startTask({ answers: false });
  workers[0]?.listen();
  vi.setSystemTime(Date.now() + 8 * 60 * MINUTE);
  vi.advanceTimersByTime(MINUTE);
  expect(workers[0]?.told.map(({ type }) => type)).toEqual(['start']);
  vi.advanceTimersByTime(MINUTE);
  expect(workers[0]?.told.map(({ type }) => type)).toEqual(['start', 'cancel']);
});

describe('of two devices', () => {
  const timed = async (device: Device, ms: number) => {
    await vi.waitFor(() => expect(workers.at(-1)?.device).toBe(device));
    const worker = workers.at(-1);
    worker?.listen();
    expect(worker?.told).toEqual([{ type: 'start', task: 0, job: { kind: 'measure' } }]);
    worker?.report(0, { type: 'items', items: [{ kind: 'prefill', ms, amount: 128 }] });
    await vi.waitFor(() => expect(worker?.ended).toBe(true));
  };
  const oneTask = () => {
    startTask();
    workers[0]?.finish(0);
  };

  it('finds the faster one after the first task', async () => {
    hasGpu = true;
    oneTask();
    await vi.waitFor(() => expect(workers).toHaveLength(2));
    await timed('wasm', 50);
    await timed('webgpu', 20);
    await vi.waitFor(() => expect(onTimed).toHaveBeenCalledWith({ device: 'webgpu', browser: 'Browser 1' }));
  });

  it('takes the main processor where the other fails', async () => {
    hasGpu = true;
    oneTask();
    await vi.waitFor(() => expect(workers).toHaveLength(2));
    await timed('wasm', 50);
    await vi.waitFor(() => expect(workers).toHaveLength(3));
    workers[2]?.listen();
    workers[2]?.report(0, { type: 'failed', code: 'engine-failed' });
    await vi.waitFor(() => expect(onTimed).toHaveBeenCalledWith({ device: 'wasm', browser: 'Browser 1' }));
  });

  it('knows it at once, also where it can’t be stored', async () => {
    hasGpu = true;
    oneTask();
    await timed('wasm', 50);
    await timed('webgpu', 20);
    await vi.waitFor(() => expect(onTimed).toHaveBeenCalled());
    startTask();
    expect(workers.at(-1)?.device).toBe('webgpu');
    workers.at(-1)?.finish(1);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(workers).toHaveLength(4);
  });

  it('does not load them for nothing after a task that failed or was left', async () => {
    hasGpu = true;
    startTask();
    workers[0]?.report(0, { type: 'failed', code: 'model-missing' });
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(workers).toHaveLength(1);
  });

  it('does not load them while the memory of a measurement is counted', async () => {
    hasGpu = true;
    startTask({ job: { kind: 'measure' } });
    workers[0]?.finish(0);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(workers).toHaveLength(1);
  });

  it('measures on one of them, or says that it can’t', async () => {
    change({ ...SETTINGS, compute: 'webgpu' });
    const heard = startTask({ job: { kind: 'measure' } });
    workers[0]?.report(0, { type: 'failed', code: 'engine-failed' });
    expect(heard).toEqual([{ type: 'failed', code: 'engine-lost' }]);
    expect(workers).toHaveLength(1);
  });

  it('leaves off when a task comes', async () => {
    hasGpu = true;
    oneTask();
    await vi.waitFor(() => expect(workers).toHaveLength(2));
    startTask();
    await vi.waitFor(() => expect(workers[1]?.ended).toBe(true));
    expect(onTimed).not.toHaveBeenCalled();
  });

  it('has nothing to find without a graphics processor, or when it is known', async () => {
    oneTask();
    hasGpu = true;
    change({ ...SETTINGS, faster: { device: 'webgpu', browser: 'Browser 1' } });
    startTask();
    workers.at(-1)?.finish(1);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(workers.map(({ device }) => device)).toEqual(['wasm', 'webgpu']);
    expect(onTimed).not.toHaveBeenCalled();
  });
});

function change(settings: EngineSettings): void {
  onMessage.call(message(settings), { id: browser.runtime.id }, () => {});
}

function message(settings: EngineSettings) {
  return { type: 'engine-settings', settings };
}

const JOB: Job = { kind: 'rewrite', text: 'A text.', style: 'fix' };

const IN_PAGE = { id: browser.runtime.id, url: 'https://page.example/', tab: { id: 1 } as Browser.tabs.Tab };

/** Gives back the events that the surface hears. */
function startTask({
  job = JOB,
  sender = { id: browser.runtime.id },
  answers = true,
}: {
  job?: Job;
  sender?: Browser.runtime.MessageSender;
  answers?: boolean;
} = {}): TaskEvent[] {
  const heard: TaskEvent[] = [];
  const fromSurface = new Listeners<[unknown]>();
  const onDisconnect = new Listeners<[]>();
  let isClosed = false;
  surfaces.push({ leave: onDisconnect.call, isClosed: () => isClosed });
  const port = {
    name: TASK_PORT,
    sender,
    onMessage: fromSurface,
    onDisconnect,
    postMessage: (message: FromHost) => {
      if (message.type !== 'ping') heard.push(...message.events);
      else if (answers) fromSurface.call({ type: 'pong' });
    },
    disconnect() {
      isClosed = true;
    },
  };
  onConnect.call(port as unknown as Browser.runtime.Port);
  fromSurface.call({ type: 'start', job });
  return heard;
}

function itemsOf(...parts: number[]): Extract<TaskEvent, { type: 'items' }> {
  const items = parts.map((done) => ({ kind: 'edits' as const, edits: [], done, total: 3 }));
  return { type: 'items', items };
}
