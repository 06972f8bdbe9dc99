import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { EngineChangeSchema } from '../protocol/commands';
import type { TaskFailure } from '../protocol/failures';
import { type FromHost, TASK_PORT, type TaskEvent, ToHostSchema } from '../protocol/task-port';
import type { EngineSettings } from '../settings/schema';
import { handleWorker, type WorkerHandle } from './worker-handle';

const HEARTBEAT_MS = 5_000;
/** A surface that has not answered for so long is taken for gone. Renderers may be frozen for a while. */
const SILENCE_MS = 90_000;

const BREAKAGES: readonly TaskFailure[] = ['out-of-memory', 'engine-failed'];

export interface HostOptions {
  startWorker: (settings: EngineSettings) => Worker;
  /** Called when no task has run for the idle time, with the worker already ended. */
  onIdle: () => void;
  /** To begin with; the service worker tells of changes. */
  settings: EngineSettings;
}

interface LiveTask {
  port: Browser.runtime.Port;
  seq: number;
  lastHeard: number;
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
  /** The worker was started with other settings than there are now. */
  let isOutdated = false;
  let heartbeat: ReturnType<typeof setInterval> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== TASK_PORT || port.sender?.id !== browser.runtime.id) return;
    const task = nextTask++;
    live.set(task, { port, seq: 0, lastHeard: Date.now() });
    rest();
    port.onDisconnect.addListener(() => cancel(task));
    let started = false;
    port.onMessage.addListener((message: unknown) => {
      const known = live.get(task);
      if (!known) return;
      known.lastHeard = Date.now();
      const parsed = v.safeParse(ToHostSchema, message);
      if (!parsed.success) return fail(task, 'bad-request');
      if (parsed.output.type !== 'start') return;
      if (started) return fail(task, 'bad-request');
      started = true;
      worker ??= start();
      worker.tell({ type: 'start', task, job: parsed.output.job });
    });
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const change = v.safeParse(EngineChangeSchema, message);
    if (!change.success || sender.id !== browser.runtime.id) return;
    const { compute, threads } = settings;
    settings = change.output.settings;
    isOutdated ||= worker !== undefined && (compute !== settings.compute || threads !== settings.threads);
    if (live.size === 0) rest();
  });
  rest();

  function start(): WorkerHandle {
    return handleWorker(options.startWorker(settings), { onEvents: report, onLost: lose });
  }

  function lose(): void {
    end();
    for (const task of [...live.keys()]) fail(task, 'engine-lost');
  }

  function report(task: number, events: TaskEvent[]): void {
    const known = live.get(task);
    if (!known) return;
    post(known.port, { type: 'events', seq: known.seq++, events });
    if (events.some((event) => event.type === 'done' || event.type === 'failed')) forget(task);
    // What breaks in the model leaves the WASM heap in an unknown state: the next task gets a new worker.
    if (events.some((event) => event.type === 'failed' && BREAKAGES.includes(event.code))) lose();
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

  function end(): void {
    worker?.end();
    worker = undefined;
    isOutdated = false;
  }

  function beat(): void {
    for (const [task, { port, lastHeard }] of live) {
      if (Date.now() - lastHeard < SILENCE_MS) post(port, { type: 'ping' });
      else {
        port.disconnect();
        cancel(task);
      }
    }
  }
}

function post(port: Browser.runtime.Port, message: FromHost): void {
  try {
    port.postMessage(message);
  } catch {
    // The surface is gone; its port's disconnect event cancels the task.
  }
}
