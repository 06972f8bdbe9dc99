import { asEngineError } from '../engine/errors';
import type { OnProgress } from '../engine/model-files';
import type { LoadedEngine, MeteredEngine } from '../engine/transformers-engine';
import type { TaskFailure } from '../protocol/failures';
import type { Progress, TaskEvent } from '../protocol/task-port';
import type { Device, Job } from '../protocol/tasks';
import type { Habits } from '../rewrite/habits';
import { type Linter, LinterError } from '../rewrite/linter';
import type { LoadCost } from './measure';
import { type JobOutput, runJob } from './run-job';
import type { FromWorker, ToWorker } from './worker-messages';
import type { WorkerScope } from './worker-scope';

export type EngineScope = WorkerScope<ToWorker, FromWorker>;

export interface WorkerParts {
  /** What the engine is to run on. */
  device: () => Promise<Device>;
  /** Of the main processor, that the engine runs on. */
  threads: number;
  loadEngine: (device: Device, onProgress: OnProgress) => Promise<LoadedEngine>;
  /** Called by each task that needs it, as soon as it is known to. */
  openLinter: () => Promise<Linter>;
}

/** Runs in the worker: tasks side by side, one engine among them, which runs one thing at a time. */
export function serveWorker(scope: EngineScope, parts: WorkerParts): void {
  const running = new Map<number, AbortController>();
  const loadingListeners = new Set<OnProgress>();
  let engine: Promise<LoadedEngine> | undefined;
  let loadCost: LoadCost = { ms: 0, bytes: 0, device: 'wasm' };

  scope.addEventListener('message', ({ data }) => {
    if (data.type === 'ping') scope.postMessage({ type: 'pong' });
    else if (data.type === 'start') run(data.task, data.job, data.habits);
    else running.get(data.task)?.abort();
  });
  scope.postMessage({ type: 'ready' });

  async function run(task: number, job: Job, habits: Habits | undefined): Promise<void> {
    const controller = new AbortController();
    running.set(task, controller);
    const outbox = batch((events) => scope.postMessage({ type: 'events', task, events }));
    const started = performance.now();
    let model: MeteredEngine | undefined;
    let doing: Progress | undefined;
    const tell = (progress: Progress) => outbox.put({ type: 'progress', progress });

    const fail = (error: unknown) => {
      console.error('Task failed:', error);
      outbox.put({ type: 'failed', code: failureOf(error) });
    };
    /** A run goes on for a while after an abort: what it breaks, the next task would find. */
    const failLate = (error: unknown) => {
      if (controller.signal.aborted) fail(error);
    };

    const tools = {
      engine: async () => {
        if (model) return model;
        const listen: OnProgress = ({ loaded, total }) => tell({ stage: 'loading', done: loaded, total });
        loadingListeners.add(listen);
        try {
          model ??= (await sharedEngine()).metered(failLate);
        } finally {
          loadingListeners.delete(listen);
          if (doing) tell(doing);
        }
        return model;
      },
      linter: parts.openLinter,
      loadCost: () => loadCost,
      habits,
    };
    const output: JobOutput = {
      item: (item) => outbox.put({ type: 'items', items: [item] }),
      progress: (progress) => {
        doing = progress;
        tell(progress);
      },
    };

    try {
      await runJob(job, tools, output, controller.signal);
      const { tokensRun = 0, msRun = 0 } = model ?? {};
      // On the graphics processor the main one feeds and waits, on one thread.
      const threads = loadCost.device === 'wasm' ? parts.threads : 1;
      const cost = { ms: performance.now() - started, tokens: tokensRun, cpuMs: msRun * threads };
      outbox.put({ type: 'done', cost });
    } catch (error) {
      if (error !== controller.signal.reason) fail(error);
    } finally {
      running.delete(task);
      outbox.flush();
    }
  }

  /** One load for all; a failed one is forgotten, so that the next task tries again. */
  function sharedEngine(): Promise<LoadedEngine> {
    engine ??= load().catch((error) => {
      engine = undefined;
      throw error;
    });
    return engine;
  }

  async function load(): Promise<LoadedEngine> {
    const started = performance.now();
    let bytes = 0;
    const device = await parts.device();
    const loaded = await parts.loadEngine(device, (progress) => {
      bytes = progress.total;
      for (const listen of loadingListeners) listen(progress);
    });
    loadCost = { ms: performance.now() - started, bytes, device };
    return loaded;
  }
}

/** What goes wrong beside the model says nothing against its worker, unless it is for want of memory. */
function failureOf(error: unknown): TaskFailure {
  const { code } = asEngineError(error);
  return code === 'engine-failed' && error instanceof LinterError ? 'checker-failed' : code;
}

const FRAME_MS = 16;

/**
 * Sends events in order: findings at once, together with what is put in the same turn, because the model's next run
 * would keep a timer waiting; mere progress at most about once per frame.
 */
function batch(send: (events: TaskEvent[]) => void) {
  let waiting: TaskEvent[] = [];
  let lastSent = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length === 0) return;
    const events = waiting;
    waiting = [];
    lastSent = performance.now();
    send(events);
  };
  return {
    put(event: TaskEvent) {
      waiting.push(event);
      const isDue = event.type !== 'progress' || performance.now() - lastSent >= FRAME_MS;
      if (isDue) queueMicrotask(flush);
      else timer ??= setTimeout(flush, FRAME_MS);
    },
    flush,
  };
}
