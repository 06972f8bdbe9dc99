import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type TaskFailure, TaskFailureSchema } from './failures';
import { readReason } from './read-reason';
import {
  AskItemSchema,
  type Job,
  JobSchema,
  MeasureItemSchema,
  RewriteItemSchema,
  SummaryItemSchema,
} from './tasks';

/**
 * One task = one port from a surface straight to the engine's document:
 * `start` → (`progress` | `items`)* → `done` | `failed`. Closing the port cancels the task. Where the host closes it, the
 * task may begin anew. The host sends a `ping` now and then and expects a `pong`, because a port that closes elsewhere
 * may not be reported to it.
 */
export const TASK_PORT = 'sotto:task';

export const ToHostSchema = v.variant('type', [
  v.object({ type: v.literal('start'), job: JobSchema }),
  v.object({ type: v.literal('pong') }),
]);
type ToHost = v.InferOutput<typeof ToHostSchema>;

const ItemSchema = v.union([SummaryItemSchema, AskItemSchema, RewriteItemSchema, MeasureItemSchema]);
export type TaskItem = v.InferOutput<typeof ItemSchema>;

const ProgressSchema = v.object({
  stage: v.picklist(['loading', 'choosing', 'shortening', 'answering', 'checking', 'measuring']),
  /** Bytes while loading, else pieces of work; both are absent where they can't be known. */
  done: v.optional(v.number()),
  total: v.optional(v.number()),
});
export type Progress = v.InferOutput<typeof ProgressSchema>;

/** What the task cost. */
const TaskCostSchema = v.object({
  /** Milliseconds of the clock. */
  ms: v.number(),
  /** Run through the model. */
  tokens: v.number(),
  /** Milliseconds of the main processor, reckoned: browsers don't tell. Those of the model's runs, on each of its threads. */
  cpuMs: v.number(),
});
export type TaskCost = v.InferOutput<typeof TaskCostSchema>;

const TaskEventSchema = v.variant('type', [
  v.object({ type: v.literal('progress'), progress: ProgressSchema }),
  v.object({ type: v.literal('items'), items: v.array(ItemSchema) }),
  v.object({ type: v.literal('done'), cost: TaskCostSchema }),
  v.object({ type: v.literal('failed'), code: TaskFailureSchema }),
]);
export type TaskEvent = v.InferOutput<typeof TaskEventSchema>;

const FromHostSchema = v.variant('type', [
  v.object({ type: v.literal('ping') }),
  /** `seq` counts a task's messages from 0; a gap means that something was lost. */
  v.object({ type: v.literal('events'), seq: v.number(), events: v.array(TaskEventSchema) }),
]);
export type FromHost = v.InferOutput<typeof FromHostSchema>;

type ItemOf<J extends Job> = J extends { kind: 'summarize' }
  ? v.InferOutput<typeof SummaryItemSchema>
  : J extends { kind: 'ask' }
    ? v.InferOutput<typeof AskItemSchema>
    : J extends { kind: 'rewrite' }
      ? v.InferOutput<typeof RewriteItemSchema>
      : v.InferOutput<typeof MeasureItemSchema>;

export interface TaskHandlers<J extends Job> {
  onItem(item: ItemOf<J>): void;
  onProgress?(progress: Progress): void;
  onDone(cost: TaskCost): void;
  onFailed(code: TaskFailure): void;
}

export interface TaskHandle {
  /** Cancels the task if it is still running; no handler is called afterwards. */
  close(): void;
}

/**
 * Starts a task. The engine's document must be there already (`lib/platform`). Exactly one of `onDone`, `onFailed` and
 * `onClosed` is called unless the handle is closed first.
 *
 * @param onClosed called where the port was closed before the task was over.
 */
export function openTask<J extends Job>(
  job: J,
  handlers: TaskHandlers<J>,
  onClosed = () => handlers.onFailed(lossCode()),
): TaskHandle {
  let port: Browser.runtime.Port;
  let open = true;
  let expected = 0;
  const end = (report?: () => void) => {
    if (!open) return;
    open = false;
    port?.disconnect();
    report?.();
  };
  const closed = () => {
    readReason();
    end(onClosed);
  };
  const lost = () => end(() => handlers.onFailed(lossCode()));

  const handle = (event: TaskEvent) => {
    if (!open) return;
    if (event.type === 'progress') handlers.onProgress?.(event.progress);
    // The host answers a job with that job's items only.
    else if (event.type === 'items') for (const item of event.items) handlers.onItem(item as ItemOf<J>);
    else if (event.type === 'done') end(() => handlers.onDone(event.cost));
    else end(() => handlers.onFailed(event.code));
  };

  try {
    port = browser.runtime.connect({ name: TASK_PORT });
    port.onDisconnect.addListener(closed);
    port.onMessage.addListener((message: unknown) => {
      const parsed = v.safeParse(FromHostSchema, message);
      if (!parsed.success) return lost();
      if (parsed.output.type === 'ping') return send(port, { type: 'pong' });
      if (parsed.output.seq !== expected++) return lost();
      for (const event of parsed.output.events) handle(event);
    });
    send(port, { type: 'start', job });
  } catch {
    // Thrown at once where the extension was updated or reloaded under an old content script.
    queueMicrotask(closed);
  }
  return { close: () => end() };
}

/** Why nothing more comes from the engine. */
export function lossCode(): TaskFailure {
  // Scripts in a page outlive the extension that put them there; to them it is gone for good.
  return browser.runtime?.id ? 'engine-lost' : 'extension-replaced';
}

function send(port: Browser.runtime.Port, message: ToHost): void {
  port.postMessage(message);
}
