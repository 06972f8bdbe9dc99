import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { applyEdits } from '@/lib/fields/apply-edits';
import { direction, language, t } from '@/lib/i18n/text';
import { type CardState, isReviewable, takenEdits } from './card-state';
import { DiffView } from './diff-view';
import { announcement, describeEdit, noticeOf, reasonOf, statusLine } from './wording';

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
        {reviewable && <DiffView state={state} onToggle={actions.toggle} />}
        {isLeftOver && (
          <p class="diff" dir="auto">
            {fixedText(state)}
          </p>
        )}
      </div>
      <div class="foot">
        {reviewable && <CurrentEdit state={state} onToggle={actions.toggle} />}
        <Controls state={state} actions={actions} />
      </div>
      <p class="spoken" role="status">
        {announcement(state)}
      </p>
    </div>
  );
}

function CurrentEdit({ state, onToggle }: { state: CardState; onToggle(index: number): void }) {
  const edit = state.edits[state.current];
  if (!edit) return null;
  const before = state.text.slice(edit.start, edit.end);
  return (
    <div class="current">
      <p>
        <b>{reasonOf(edit)}</b> {edit.refused ? t('card.stays') : describeEdit(before, edit)}
      </p>
      <button type="button" class="quiet" onClick={() => onToggle(state.current)}>
        {edit.refused ? t('card.take_back') : t('card.refuse')}
      </button>
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
        {canCopy && <CopyButton primary={!reviewable} copy={() => actions.copy(fixedText(state))} />}
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

function fixedText(state: CardState): string {
  return applyEdits(state.text, takenEdits(state)).text;
}
