import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { direction, language, t } from '@/lib/i18n/text';
import type { CardSettings } from '@/lib/protocol/commands';
import type { RewriteStyle } from '@/lib/protocol/tasks';
import { CurrentEdit } from '../review/current-edit';
import { DiffView } from '../review/diff-view';
import { KeyHint } from '../review/key-hint';
import { editedText, takenEdits } from '../review/review';
import { StyleChoice } from '../review/style-choice';
import { type CardState, isReviewable } from './card-state';
import { announcement, noticeOf, statusLine, wordToLearn } from './wording';

interface CardActions {
  accept(): void;
  close(): void;
  /** Reads the field anew and starts over. */
  restart(): void;
  /** Whether it worked. */
  copy(text: string): boolean;
  toggle(index: number): void;
  choose(style: RewriteStyle): void;
  /** Adds a word to the person's own. */
  learn(word: string): void;
}

export interface CardProps {
  state: ReadonlySignal<CardState>;
  /** Null until they are known: the card isn't seen before, so that it doesn't change its colours. */
  settings: ReadonlySignal<CardSettings | null>;
  actions: CardActions;
}

export function Card({ state: signal, settings, actions }: CardProps) {
  const state = signal.value;
  const { phase } = state;
  const notice = noticeOf(state);
  const reviewable = isReviewable(state);
  const isLeftOver = phase.kind === 'not-replaced' && !reviewable && phase.reason !== 'field-changed';
  return (
    <div
      class="card"
      lang={language}
      dir={direction}
      role="dialog"
      aria-label={t('card.title')}
      tabIndex={-1}
      data-phase={phase.kind}
      data-theme={settings.value?.theme}
    >
      {phase.kind !== 'refused' && (
        <div class="head">
          <StyleChoice style={state.style} onChoose={actions.choose} />
        </div>
      )}
      {phase.kind === 'working' && <div class="thread" />}
      <div class="body">
        {notice && (
          <div class="notice">
            <p class="notice-title">{notice.title}</p>
            <p>{notice.help}</p>
          </div>
        )}
        {phase.kind === 'working' && !reviewable && (
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
        {reviewable && (
          <CurrentEdit review={state} onToggle={actions.toggle}>
            {settings.value?.learns && <LearnButton state={state} onLearn={actions.learn} />}
          </CurrentEdit>
        )}
        <Controls state={state} actions={actions} />
        {reviewable && <KeyHint />}
      </div>
      <p class="spoken" role="status">
        {announcement(state)}
      </p>
    </div>
  );
}

function LearnButton({ state, onLearn }: { state: CardState; onLearn(word: string): void }) {
  const word = wordToLearn(state);
  if (word === null) return null;
  return (
    <button type="button" class="quiet" data-lasting onClick={() => onLearn(word)}>
      {t('card.learn')}
    </button>
  );
}

function Controls({ state, actions }: { state: CardState; actions: CardActions }) {
  const { phase } = state;
  const reviewable = isReviewable(state);
  const canAccept = reviewable && takenEdits(state).length > 0;
  const canRestart =
    (phase.kind === 'failed' && phase.code !== 'extension-replaced') ||
    (phase.kind === 'not-replaced' && phase.reason === 'field-changed');
  const canCopy = phase.kind === 'not-replaced' && phase.reason !== 'field-changed';
  const isOver = !canAccept && !canRestart && !canCopy && phase.kind !== 'working';
  return (
    <div class="controls">
      <p class={state.learnt ? 'status' : 'status count'}>{statusLine(state)}</p>
      <div class="buttons">
        <button type="button" class={isOver ? 'primary' : ''} onClick={actions.close}>
          {t('card.close')}
        </button>
        {canCopy && <CopyButton primary={!canAccept} copy={() => actions.copy(editedText(state))} />}
        {canRestart && (
          <button type="button" class={canAccept ? '' : 'primary'} onClick={actions.restart}>
            {phase.kind === 'failed' ? t('card.retry') : t('card.look_again')}
          </button>
        )}
        {canAccept && (
          <button type="button" class="primary" data-lasting onClick={actions.accept}>
            {t('card.accept')}
          </button>
        )}
      </div>
    </div>
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
