import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { EngineChangeSchema } from '../protocol/commands';
import type { TaskFailure } from '../protocol/failures';
import { readReason } from '../protocol/read-reason';
import { isOwn, isOwnPage } from '../protocol/sender';
import { type FromHost, TASK_PORT, type TaskEvent, ToHostSchema } from '../protocol/task-port';
import type { Device, Job } from '../protocol/tasks';
import type { EngineSettings, Faster } from '../settings/schema';
import { timeDevices } from './time-devices';
import { handleWorker, type WorkerHandle } from './worker-handle';
import { chosenDevice } from './worker-parameters';

const HEARTBEAT_MS = 5_000;
/**
 * A surface that has left so many heartbeats unanswered is taken for gone: 90 seconds, as renderers may be frozen for
 * a while. Counted, not timed: after the computer has slept nobody has had the time to answer.
 */
const SILENT_BEATS = 18;

const BREAKAGES: readonly TaskFailure[] = ['out-of-memory', 'engine-failed'];

export interface HostOptions {
  startWorker: (device: Device, threads: number) => Worker;
  /** Whether there is a graphics processor that is not merely imitated. */
  hasGpu: () => Promise<boolean>;
  /** The browser's user agent: what was faster in one may not be in the next. */
  browserName: string;
  /** Called when both devices were timed. */
  onTimed: (faster: Faster) => void;
  /** Called when no task has run for the idle time, with the worker already ended. */
  onIdle: () => void;
  /** To begin with; the service worker tells of changes. */
  settings: EngineSettings;
}

interface LiveTask {
  port: Browser.runtime.Port;
  seq: number;
  /** Heartbeats since it was last heard. */
  unanswered: number;
  job: Job | undefined;
}

/**
 * Runs in the engine's document: takes tasks from ports, hands them to the worker, and its events back. Keeps one
 * worker, starts a new one after a crash or for other settings, and lets go of it after some idle time.
 */
export function hostTasks(options: HostOptions): void {
  const live = new Map<number, LiveTask>();
  let nextTask = 0;
  let { settings } = options;
  let worker: WorkerHandle | undefined;
  let device: Device = 'wasm';
  /** The graphics processor failed: it is not tried again by this document. */
  let gpuFailed = false;
  let timing: AbortController | undefined;
  /** The worker was started with other settings than there are now. */
  let isOutdated = false;
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== TASK_PORT || !isOwn(port.sender)) return;
    const task = nextTask++;
    live.set(task, { port, seq: 0, unanswered: 0, job: undefined });
    rest();
    port.onDisconnect.addListener(() => {
      readReason();
      cancel(task);
    });
    port.onMessage.addListener((message: unknown) => {
      const known = live.get(task);
      if (!known) return;
      known.unanswered = 0;
      const parsed = v.safeParse(ToHostSchema, message);
      if (!parsed.success) return fail(task, 'bad-request');
      if (parsed.output.type !== 'start') return;
      const { job } = parsed.output;
      if (known.job || !mayAsk(port.sender, job)) return fail(task, 'bad-request');
      known.job = job;
      begin(task, job);
    });
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const change = v.safeParse(EngineChangeSchema, message);
    if (!change.success || !isOwnPage(sender)) return;
    adopt(change.output.settings);
  });
  rest();

  function adopt(next: EngineSettings): void {
    const { threads } = settings;
    settings = next;
    isOutdated ||= worker !== undefined && (device !== bestDevice() || threads !== settings.threads);
    if (live.size === 0) rest();
  }

  function begin(task: number, job: Job): void {
    worker ??= start();
    const { habits } = settings;
    worker.tell(job.kind === 'rewrite' ? { type: 'start', task, job, habits } : { type: 'start', task, job });
  }

  function start(): WorkerHandle {
    device = bestDevice();
    return handleWorker(options.startWorker(device, settings.threads), { onEvents: report, onLost: lose });
  }

  function bestDevice(): Device {
    return gpuFailed ? 'wasm' : chosenDevice(settings, options.browserName);
  }

  /** The worker has crashed or hangs. */
  function lose(): void {
    if (device === 'webgpu') startOver();
    else {
      end();
      for (const task of [...live.keys()]) fail(task, 'engine-lost');
    }
  }

  /**
   * The worker is of no use any more, through no fault of the tasks that are left: their surfaces begin them anew. What
   * the graphics processor could not do goes on on the main one.
   */
  function startOver(): void {
    end();
    gpuFailed ||= device === 'webgpu';
    for (const [task, { job, port }] of [...live]) {
      // A measurement goes on nowhere else: it would be of both.
      if (job?.kind === 'measure') fail(task, 'engine-lost');
      else if (job) {
        port.disconnect();
        forget(task);
      }
    }
  }

  function report(task: number, events: TaskEvent[]): void {
    // What breaks in the model leaves the WASM heap in an unknown state: whatever comes next gets a new worker, also
    // where nobody waits for this task any more.
    const isBroken = events.some((event) => event.type === 'failed' && BREAKAGES.includes(event.code));
    const known = live.get(task);
    if (known && !(isBroken && device === 'webgpu')) handOn(task, known, events);
    if (isBroken) startOver();
  }

  function handOn(task: number, known: LiveTask, events: TaskEvent[]): void {
    post(known.port, { type: 'events', seq: known.seq++, events });
    const isDone = events.some(({ type }) => type === 'done');
    if (isDone || events.some(({ type }) => type === 'failed')) forget(task);
    // After a measurement its memory is counted: not together with that of the timing's workers.
    if (isDone && live.size === 0 && known.job?.kind !== 'measure') timeBoth();
  }

  function fail(task: number, code: TaskFailure): void {
    worker?.tell({ type: 'cancel', task });
    report(task, [{ type: 'failed', code }]);
  }

  function cancel(task: number): void {
    if (!live.has(task)) return;
    worker?.tell({ type: 'cancel', task });
    forget(task);
  }

  function forget(task: number): void {
    live.delete(task);
    rest();
  }

  /** Heartbeat only while there are tasks, the idle clock only while there are none. */
  function rest(): void {
    clearTimeout(idle);
    if (live.size > 0) {
      timing?.abort();
      heartbeat ??= setInterval(beat, HEARTBEAT_MS);
      return;
    }
    clearInterval(heartbeat);
    heartbeat = undefined;
    // Tasks that run finish with the settings that they began with.
    if (isOutdated) end();
    idle = setTimeout(() => {
      end();
      options.onIdle();
    }, settings.idleMinutes * 60_000);
  }

  /** Once in a browser, after a task, when nobody waits. */
  async function timeBoth(): Promise<void> {
    const { compute, faster, threads } = settings;
    if (timing || gpuFailed || compute !== 'auto' || faster?.browser === options.browserName) return;
    timing = new AbortController();
    const { signal } = timing;
    try {
      const startWorker = (on: Device) => options.startWorker(on, threads);
      const found = await timeDevices({ startWorker, hasGpu: options.hasGpu, signal });
      if (!found) return;
      const faster = { device: found, browser: options.browserName };
      // Here at once: where it can't be stored, both would be loaded again after each task.
      adopt({ ...settings, faster });
      options.onTimed(faster);
    } catch {
      // A task came in between, or a device failed: there will be another occasion.
    } finally {
      timing = undefined;
    }
  }

  function end(): void {
    worker?.end();
    worker = undefined;
    isOutdated = false;
  }

  function beat(): void {
    for (const [task, known] of live) {
      if (known.unanswered++ < SILENT_BEATS) post(known.port, { type: 'ping' });
      else {
        known.port.disconnect();
        cancel(task);
      }
    }
    worker?.beat();
  }
}

/** In a page there is only the rewrite card. */
function mayAsk(sender: Browser.runtime.MessageSender | undefined, job: Job): boolean {
  return job.kind === 'rewrite' || isOwnPage(sender);
}

function post(port: Browser.runtime.Port, message: FromHost): void {
  try {
    port.postMessage(message);
  } catch {
    // The surface is gone; its port's disconnect event cancels the task.
  }
}
