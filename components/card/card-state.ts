import type { Refusal } from '@/lib/fields/refuse';
import type { NotReplaced } from '@/lib/fields/replace';
import type { TaskFailure } from '@/lib/protocol/failures';
import type { Progress } from '@/lib/protocol/task-port';
import type { RewriteStyle } from '@/lib/protocol/tasks';
import { ownWords, type RefusedEdit, refusalOf } from '@/lib/rewrite/habits';
import { type Review, type ReviewEvent, reduceReview, startReview } from '../review/review';

type Phase =
  | { kind: 'refused'; reason: Refusal }
  | { kind: 'working'; progress: Progress | null }
  | { kind: 'done' }
  | { kind: 'failed'; code: TaskFailure }
  | { kind: 'not-replaced'; reason: NotReplaced };

type Draft = Pick<CardState, 'phase' | 'edits' | 'current'>;

export interface CardState extends Review {
  phase: Phase;
  style: RewriteStyle;
  /** What was found and decided in the styles that were looked at before. */
  drafts: Partial<Record<RewriteStyle, Draft>>;
  /** Words that the person has added to theirs in this card. */
  words: readonly string[];
  /** The one that was added just now, and whether it is remembered beyond the card. */
  learnt: { word: string; isKept: boolean } | null;
}

export type CardEvent =
  | ReviewEvent
  | { type: 'progress'; progress: Progress }
  | { type: 'done' }
  | { type: 'failed'; code: TaskFailure }
  | { type: 'not-replaced'; reason: NotReplaced }
  | { type: 'style'; style: RewriteStyle }
  | { type: 'learn'; word: string; isKept: boolean };

export function startState(text: string, style: RewriteStyle = 'fix'): CardState {
  const phase: Phase = { kind: 'working', progress: null };
  return { ...startReview(text), phase, style, drafts: {}, words: [], learnt: null };
}

export function refusedState(reason: Refusal): CardState {
  return { ...startState(''), phase: { kind: 'refused', reason } };
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
    case 'style':
      return changeStyle(state, event.style);
    case 'learn':
      return learn(state, event);
    case 'edits':
      return withoutOwnWords(reduceReview(state, event));
    default:
      return reduceReview({ ...state, learnt: null }, event);
  }
}

/** Whether edits are on show and can be taken or refused. */
export function isReviewable({ phase, edits }: CardState): boolean {
  if (edits.length === 0 || phase.kind === 'refused') return false;
  return phase.kind !== 'not-replaced' || phase.reason === 'field-too-short';
}

/** The edits that the person has refused, in whatever style, as they are known again. */
export function refusals(state: CardState): RefusedEdit[] {
  const drafts: Record<string, Pick<Draft, 'edits'>> = { ...state.drafts, [state.style]: state };
  const found = Object.values(drafts)
    .flatMap(({ edits }) => edits)
    .filter(({ refused }) => refused)
    .map((edit) => refusalOf(state.text, edit))
    .filter((refusal) => refusal !== undefined);
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

/** The work on a style that was not looked through begins anew; what it had found stays. */
function changeStyle(state: CardState, style: RewriteStyle): CardState {
  if (style === state.style) return state;
  const { phase, edits, current } = state;
  const drafts = { ...state.drafts, [state.style]: { phase, edits, current } };
  const draft = drafts[style] ?? { edits: [], current: 0, phase: null };
  return {
    ...state,
    ...draft,
    phase: draft.phase?.kind === 'done' ? draft.phase : { kind: 'working', progress: null },
    style,
    drafts,
    learnt: null,
  };
}

function learn(state: CardState, { word, isKept }: NonNullable<CardState['learnt']>): CardState {
  return { ...withoutOwnWords({ ...state, words: [...state.words, word] }), learnt: { word, isKept } };
}

function withoutOwnWords(state: CardState): CardState {
  if (state.words.length === 0) return state;
  const own = ownWords(state.text, { words: state.words });
  const without = <D extends Pick<Draft, 'edits' | 'current'>>(draft: D): D => {
    const edits = draft.edits.filter((edit) => !own.some((at) => edit.start < at.end && at.start < edit.end));
    const before = draft.edits.slice(0, draft.current).filter((edit) => edits.includes(edit)).length;
    return { ...draft, edits, current: Math.max(0, Math.min(before, edits.length - 1)) };
  };
  const drafts = Object.fromEntries(
    Object.entries(state.drafts).map(([style, draft]) => [style, without(draft)]),
  );
  return { ...without(state), drafts };
}
