import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { direction, language, t } from '@/lib/i18n/text';
import { CurrentEdit } from '../review/current-edit';
import { DiffView } from '../review/diff-view';
import { editedText } from '../review/review';
import { type CardState, isReviewable } from './card-state';
import { announcement, noticeOf, statusLine } from './wording';

export interface CardActions {
  accept(): void;
  close(): void;
  /** Reads the field anew and starts over. */
  restart(): void;
  /** Whether it worked. */
  copy(text: string): boolean;
  toggle(index: number): void;
}

interface CardProps {
  state: ReadonlySignal<CardState>;
  actions: CardActions;
}

export function Card({ state: signal, actions }: CardProps) {
  const state = signal.value;
  const notice = noticeOf(state);
  const reviewable = isReviewable(state);
  const isLeftOver =
    state.phase.kind === 'not-replaced' && !reviewable && state.phase.reason !== 'field-changed';
  return (
    <div
      class="card"
      lang={language}
      dir={direction}
      role="dialog"
      aria-labelledby="title"
      tabIndex={-1}
      data-phase={state.phase.kind}
    >
      <div class="head">
        <h2 id="title">{t('card.title')}</h2>
        <p class="status">{statusLine(state)}</p>
      </div>
      {state.phase.kind === 'working' && <div class="thread" />}
      <div class="body">
        {notice && (
          <div class="notice">
            <p class="notice-title">{notice.title}</p>
            <p>{notice.help}</p>
          </div>
        )}
        {state.phase.kind === 'working' && !reviewable && (
          <p class="diff waiting" dir="auto">
            {state.text}
          </p>
        )}
        {reviewable && <DiffView review={state} onToggle={actions.toggle} />}
        {isLeftOver && (
          <p class="diff" dir="auto">
            {editedText(state)}
          </p>
        )}
      </div>
      <div class="foot">
        {reviewable && <CurrentEdit review={state} onToggle={actions.toggle} />}
        <Controls state={state} actions={actions} />
      </div>
      <p class="spoken" role="status">
        {announcement(state)}
      </p>
    </div>
  );
}

function Controls({ state, actions }: { state: CardState; actions: CardActions }) {
  const { phase } = state;
  const reviewable = isReviewable(state);
  const canRestart =
    phase.kind === 'failed' || (phase.kind === 'not-replaced' && phase.reason === 'field-changed');
  const isOver = phase.kind === 'refused' || (phase.kind === 'done' && !reviewable);
  const canCopy = phase.kind === 'not-replaced' && phase.reason !== 'field-changed';
  return (
    <div class="controls">
      {reviewable && phase.kind !== 'not-replaced' && <KeyHint />}
      <div class="buttons">
        <button type="button" class={isOver ? 'primary' : ''} onClick={actions.close}>
          {t('card.close')}
        </button>
        {canCopy && <CopyButton primary={!reviewable} copy={() => actions.copy(editedText(state))} />}
        {canRestart && (
          <button type="button" class={reviewable ? '' : 'primary'} onClick={actions.restart}>
            {phase.kind === 'failed' ? t('card.retry') : t('card.look_again')}
          </button>
        )}
        {reviewable && (
          <button type="button" class="primary" onClick={actions.accept}>
            {t('card.accept')}
          </button>
        )}
      </div>
    </div>
  );
}

function KeyHint() {
  return (
    <p class="keys">
      <span>
        <kbd>←</kbd> <kbd>→</kbd> {t('card.key_look')}
      </span>
      <span>
        <kbd>{t('card.key_delete')}</kbd> {t('card.key_refuse')}
      </span>
    </p>
  );
}

function CopyButton({ primary, copy }: { primary: boolean; copy(): boolean }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const label = copied === null ? t('copy.copy') : copied ? t('copy.copied') : t('card.copy_failed');
  return (
    <button
      type="button"
      class={primary ? 'primary' : ''}
      aria-live="polite"
      onClick={() => setCopied(copy())}
    >
      {label}
    </button>
  );
}
