import type { Lint } from '../rewrite/linter';

/** Between the engine's worker and the linter's, which are one build and trust each other. */
export type Question = { ask: 'lint'; text: string } | { ask: 'unknown'; words: string[] };
export type ToLinter = { id: number } & Question;
export type FromLinter =
  /** Sent once: what came before it was lost, because a module with top-level await listens late. */
  | { type: 'ready' }
  | { type: 'lints'; id: number; lints: Lint[] }
  | { type: 'unknown'; id: number; words: string[] }
  | { type: 'failed'; id: number; message: string };
