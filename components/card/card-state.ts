import type { Refusal } from '@/lib/fields/refuse';
import type { NotReplaced } from '@/lib/fields/replace';
import type { TaskFailure } from '@/lib/protocol/failures';
import type { Progress } from '@/lib/protocol/task-port';
import type { Edit } from '@/lib/protocol/tasks';

export interface ReviewedEdit extends Edit {
  /** The person wants the text to stay as it is here. */
  refused: boolean;
}

type Phase =
  | { kind: 'refused'; reason: Refusal }
  | { kind: 'working'; progress: Progress | null }
  | { kind: 'done' }
  | { kind: 'failed'; code: TaskFailure }
  | { kind: 'not-replaced'; reason: NotReplaced };

export interface CardState {
  text: string;
  phase: Phase;
  /** In the order of the text, never overlapping. */
  edits: readonly ReviewedEdit[];
  /** Index of the edit that the keys act on; 0 while there is none. */
  current: number;
}

export type CardEvent =
  | { type: 'progress'; progress: Progress }
  | { type: 'edits'; edits: readonly Edit[] }
  | { type: 'done' }
  | { type: 'failed'; code: TaskFailure }
  | { type: 'not-replaced'; reason: NotReplaced }
  | { type: 'go'; to: number }
  | { type: 'step'; by: 1 | -1 }
  | { type: 'toggle'; index: number };

export function startState(text: string): CardState {
  return { text, phase: { kind: 'working', progress: null }, edits: [], current: 0 };
}

export function refusedState(reason: Refusal): CardState {
  return { text: '', phase: { kind: 'refused', reason }, edits: [], current: 0 };
}

export function reduceCard(state: CardState, event: CardEvent): CardState {
  switch (event.type) {
    case 'progress':
      return state.phase.kind === 'working'
        ? { ...state, phase: { kind: 'working', progress: event.progress } }
        : state;
    case 'edits':
      return addEdits(state, event.edits);
    case 'done':
      return state.phase.kind === 'working' ? { ...state, phase: { kind: 'done' } } : state;
    case 'failed':
      return state.phase.kind === 'working'
        ? { ...state, phase: { kind: 'failed', code: event.code } }
        : state;
    case 'not-replaced':
      return { ...state, phase: { kind: 'not-replaced', reason: event.reason } };
    case 'go':
      return { ...state, current: clamp(event.to, state.edits.length) };
    case 'step':
      return { ...state, current: clamp(state.current + event.by, state.edits.length) };
    case 'toggle':
      return toggle(state, event.index);
  }
}

/** The edits that Accept makes. */
export function takenEdits(state: CardState): ReviewedEdit[] {
  return state.edits.filter((edit) => !edit.refused);
}

/** Whether edits are on show and can be taken or refused. */
export function isReviewable({ phase, edits }: CardState): boolean {
  if (edits.length === 0 || phase.kind === 'refused') return false;
  return phase.kind !== 'not-replaced' || phase.reason === 'field-too-short';
}

export type Segment =
  | { kind: 'same'; text: string }
  | { kind: 'edit'; index: number; before: string; edit: ReviewedEdit };

/** The text cut at its edits. */
export function segments({ text, edits }: CardState): Segment[] {
  const result: Segment[] = [];
  let at = 0;
  edits.forEach((edit, index) => {
    if (edit.start > at) result.push({ kind: 'same', text: text.slice(at, edit.start) });
    result.push({ kind: 'edit', index, before: text.slice(edit.start, edit.end), edit });
    at = edit.end;
  });
  if (at < text.length) result.push({ kind: 'same', text: text.slice(at) });
  return result;
}

function addEdits(state: CardState, incoming: readonly Edit[]): CardState {
  const edits = [...state.edits];
  for (const edit of incoming) {
    if (!fits(edit, state.text) || edits.some((other) => overlap(edit, other))) continue;
    edits.push({ ...edit, refused: false });
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const looked = state.edits[state.current];
  const current = looked
    ? edits.findIndex((edit) => edit.start === looked.start && edit.end === looked.end)
    : 0;
  return { ...state, edits, current };
}

function fits({ start, end, replacement }: Edit, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length && text.slice(start, end) !== replacement;
}

function overlap(a: Edit, b: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}

function toggle(state: CardState, index: number): CardState {
  const edits = state.edits.map((edit, i) => (i === index ? { ...edit, refused: !edit.refused } : edit));
  return { ...state, edits, current: clamp(index, edits.length) };
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}
