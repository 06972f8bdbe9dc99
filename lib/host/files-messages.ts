import type { EngineErrorCode } from '../engine/errors';
import type { GraphKind } from '../engine/read-model';

/** Between the engine's worker and the one that reads its model, which are one build and trust each other. */
export interface ToFiles {
  /** The model's folder; ends in a slash. */
  folder: string;
  graph: GraphKind;
}

export type FromFiles =
  /** Sent once: what came before it was lost, because a module with top-level await listens late. */
  | { type: 'ready' }
  /** Begun to read. */
  | { type: 'files'; paths: string[] }
  | { type: 'progress'; loaded: number; total: number }
  | { type: 'file'; path: string; content: Uint8Array<ArrayBuffer> }
  /** Without a path: all of them. */
  | { type: 'failed'; path?: string; code: EngineErrorCode; message: string };
