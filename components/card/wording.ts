import { REFUSALS } from '@/lib/fields/refuse';
import type { NotReplaced } from '@/lib/fields/replace';
import { progressText, TASK_MESSAGES } from '../messages';
import { type CardState, isReviewable, type ReviewedEdit, takenEdits } from './card-state';

/** The one line that says where things stand. */
export function statusLine(state: CardState): string {
  const { phase, edits } = state;
  if (phase.kind === 'working') return `${phase.progress ? progressText(phase.progress) : 'Looking'}…`;
  if (!isReviewable(state)) return '';
  const taken = takenEdits(state).length;
  return taken === edits.length ? count(taken) : `${taken} of ${count(edits.length)}`;
}

/** What is said aloud, once, when the work is over or can't go on. */
export function announcement(state: CardState): string {
  if (state.phase.kind === 'working') return '';
  const notice = noticeOf(state);
  if (notice) return `${notice.title}. ${notice.help}`;
  return `${count(state.edits.length)}.`;
}

export interface Notice {
  title: string;
  help: string;
}

/** The message that stands in place of the edits, or above them when the work broke off; null: none. */
export function noticeOf({ phase, edits }: CardState): Notice | null {
  if (phase.kind === 'refused') return REFUSALS[phase.reason];
  if (phase.kind === 'failed') return TASK_MESSAGES[phase.code];
  if (phase.kind === 'not-replaced') return NOT_REPLACED[phase.reason];
  if (phase.kind === 'done' && edits.length === 0)
    return { title: 'Nothing to fix', help: 'Sotto found no mistake that it is sure of.' };
  return null;
}

/** An edit in words: “was” becomes “were”. */
export function describeEdit(before: string, { replacement }: ReviewedEdit): string {
  const from = before.trim();
  const to = replacement.trim();
  if (from === to) return 'The spacing changes';
  if (from === '') return `“${to}” is added`;
  if (to === '') return `“${from}” goes`;
  return `“${from}” becomes “${to}”`;
}

export function reasonOf({ reason }: ReviewedEdit): string {
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

function count(edits: number): string {
  return edits === 1 ? '1 edit' : `${edits} edits`;
}

const NOT_REPLACED: Record<NotReplaced, Notice> = {
  'field-changed': { title: 'The text has changed meanwhile', help: 'Look again to fix it as it is now.' },
  'field-gone': { title: 'The field is gone', help: 'Copy the fixed text to use it elsewhere.' },
  'field-refused': { title: 'The page didn’t take the text', help: 'Copy it and paste it yourself.' },
  'field-too-short': {
    title: 'The fixed text is too long for this field',
    help: 'Refuse some edits, or copy it and shorten it yourself.',
  },
};
