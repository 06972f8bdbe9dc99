import type { TaskEvent } from '../protocol/task-port';
import type { Job } from '../protocol/tasks';

/** Between the engine's document and its worker, which are one build and trust each other. */
export type ToWorker = { type: 'start'; task: number; job: Job } | { type: 'cancel'; task: number };
export type FromWorker =
  /** Sent once: what came before it was lost, because a module with top-level await listens late. */
  { type: 'ready' } | { type: 'events'; task: number; events: TaskEvent[] };
