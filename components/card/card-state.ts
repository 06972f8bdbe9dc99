import type { Refusal } from '@/lib/fields/refuse';
import type { NotReplaced } from '@/lib/fields/replace';
import type { TaskFailure } from '@/lib/protocol/failures';
import type { Progress } from '@/lib/protocol/task-port';
import { type Review, type ReviewEvent, reduceReview, startReview } from '../review/review';

type Phase =
  | { kind: 'refused'; reason: Refusal }
  | { kind: 'working'; progress: Progress | null }
  | { kind: 'done' }
  | { kind: 'failed'; code: TaskFailure }
  | { kind: 'not-replaced'; reason: NotReplaced };

export interface CardState extends Review {
  phase: Phase;
}

export type CardEvent =
  | ReviewEvent
  | { type: 'progress'; progress: Progress }
  | { type: 'done' }
  | { type: 'failed'; code: TaskFailure }
  | { type: 'not-replaced'; reason: NotReplaced };

export function startState(text: string): CardState {
  return { ...startReview(text), phase: { kind: 'working', progress: null } };
}

export function refusedState(reason: Refusal): CardState {
  return { ...startReview(''), phase: { kind: 'refused', reason } };
}

export function reduceCard(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'progress':
      return state.phase.kind === 'working'
        ? { ...state, phase: { kind: 'working', progress: event.progress } }
        : state;
    case 'done':
      return state.phase.kind === 'working' ? { ...state, phase: { kind: 'done' } } : state;
    case 'failed':
      return state.phase.kind === 'working'
        ? { ...state, phase: { kind: 'failed', code: event.code } }
        : state;
    case 'not-replaced':
      return { ...state, phase: { kind: 'not-replaced', reason: event.reason } };
    default:
      return reduceReview(state, event);
  }
}

/** Whether edits are on show and can be taken or refused. */
export function isReviewable({ phase, edits }: CardState): boolean {
  if (edits.length === 0 || phase.kind === 'refused') return false;
  return phase.kind !== 'not-replaced' || phase.reason === 'field-too-short';
}
