import type { TaskEvent } from '../protocol/task-port';
import type { Job } from '../protocol/tasks';
import type { Habits } from '../rewrite/habits';

/** Between the engine's document and its worker, which are one build and trust each other. */
export type ToWorker =
  /** With what a person has taught, where the job is one of writing. */
  | { type: 'start'; task: number; job: Job; habits?: Habits }
  | { type: 'cancel'; task: number }
  | { type: 'ping' };
export type FromWorker =
  /** Sent once: what came before it was lost, because a module with top-level await listens late. */
  { type: 'ready' } | { type: 'pong' } | { type: 'events'; task: number; events: TaskEvent[] };
