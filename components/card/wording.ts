import type { NotReplaced } from '@/lib/fields/replace';
import { keyOf, plural, t } from '@/lib/i18n/text';
import { isWord } from '@/lib/settings/habits-schema';
import { type Notice, progressText, refusalNotice, taskNotice } from '../messages';
import { countEdits } from '../review/edit-words';
import { type CardState, isReviewable } from './card-state';

/** The one line that says where things stand. */
export function statusLine(state: CardState): string {
  const { phase } = state;
  if (phase.kind === 'working') return phase.progress ? progressText(phase.progress) : t('card.looking');
  if (state.learnt !== null) return learntText(state.learnt);
  return isReviewable(state) ? countEdits(state) : '';
}

/** What is said aloud, once, when the work is over or can't go on. */
export function announcement(state: CardState): string {
  if (state.learnt !== null) return learntText(state.learnt);
  if (state.phase.kind === 'working') return '';
  const notice = noticeOf(state);
  return notice ? t('notice', { ...notice }) : plural('card.edits', state.edits.length);
}

/** The message that stands in place of the edits, or above them when the work broke off; null: none. */
export function noticeOf({ phase, edits, style }: CardState): Notice | null {
  if (phase.kind === 'refused') return refusalNotice(phase.reason);
  if (phase.kind === 'failed') return taskNotice(phase.code);
  if (phase.kind === 'not-replaced') return notReplaced(phase.reason);
  if (phase.kind === 'done' && edits.length === 0)
    return { title: t(`card.nothing.${style}.title`), help: t(`card.nothing.${style}.help`) };
  return null;
}

/** The word that the current edit finds misspelt, and that may be one of the person's own; null: it is another edit. */
export function wordToLearn({ text, edits, current }: CardState): string | null {
  const edit = edits[current];
  if (edit?.reason !== 'spelling') return null;
  const word = text.slice(edit.start, edit.end);
  return isWord(word) ? word : null;
}

function learntText({ word, isKept }: NonNullable<CardState['learnt']>): string {
  return isKept ? t('card.learnt', { word }) : t('card.not_learnt', { word });
}

function notReplaced(reason: NotReplaced): Notice {
  const key = `not_replaced.${keyOf(reason)}` as const;
  return { title: t(`${key}.title`), help: t(`${key}.help`) };
}
