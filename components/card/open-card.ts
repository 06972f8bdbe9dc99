import { signal } from '@preact/signals';
import { type FieldText, readField, returnToField } from '@/lib/fields/field-text';
import { findField, type TextField } from '@/lib/fields/find-field';
import { type Refusal, refuseField, refuseText } from '@/lib/fields/refuse';
import { replaceInField } from '@/lib/fields/replace';
import { keepTexts } from '@/lib/i18n/text';
import type { TaskHandle, TaskHandlers } from '@/lib/protocol/task-port';
import type { RewriteJob, RewriteStyle } from '@/lib/protocol/tasks';
import {
  card as cardTexts,
  copy,
  not_replaced,
  notice,
  progress,
  reasons,
  task_failures,
} from '@/locales/en.json';
import { takenEdits } from '../review/review';
import { type CardEvent, isReviewable, reduceCard, refusedState, startState } from './card-state';
import { copyText } from './copy-text';
import { HOST_NAME, mountCard } from './mount-card';

export type StartRewrite = (
  text: string,
  style: RewriteStyle,
  handlers: TaskHandlers<RewriteJob>,
) => TaskHandle;

/** Where this world keeps the way to close the card that is open, also for the next injection of the script. */
const OPEN = Symbol.for('sotto.close-card');
const world = globalThis as { [OPEN]?: (() => void) | undefined };

/** Opens the card for the field that has the focus. An open one is closed first: asking again starts over. */
export function openCard(startRewrite: StartRewrite): void {
  world[OPEN]?.();
  // One that an updated or reloaded extension has left behind.
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove();

  keepTexts({ card: cardTexts, copy, not_replaced, notice, progress, reasons, task_failures });
  const target = readTarget();
  const state = signal(target.ok ? startState(target.read.text) : refusedState(target.reason));
  const dispatch = (event: CardEvent) => {
    state.value = reduceCard(state.value, event);
  };
  const listening = new AbortController();
  let task: TaskHandle | undefined;

  const end = () => {
    listening.abort();
    task?.close();
    card.remove();
    world[OPEN] = undefined;
  };
  const close = () => {
    const hadFocus = card.hasFocus();
    end();
    // The person has gone elsewhere, perhaps to another field to ask again there.
    if (!hadFocus) return;
    if (target.ok) returnToField(target.read);
    else target.field?.focus({ preventScroll: true });
  };
  const accept = async () => {
    if (!target.ok || !isReviewable(state.value)) return;
    listening.abort();
    task?.close();
    const edits = takenEdits(state.value);
    if (edits.length === 0) return close();
    const replaced = await replaceInField(target.read, edits);
    if (replaced.ok) return end();
    dispatch({ type: 'not-replaced', reason: replaced.type });
    card.focus();
  };
  const toggle = (index: number) => {
    if (isReviewable(state.value)) dispatch({ type: 'toggle', index });
  };

  const card = mountCard({
    state,
    field: target.field,
    actions: {
      accept,
      close,
      toggle,
      copy: copyText,
      restart: () => {
        close();
        openCard(startRewrite);
      },
    },
    keys: {
      close,
      step: (by) => dispatch({ type: 'step', by }),
      toggle: () => toggle(state.value.current),
    },
  });
  world[OPEN] = close;
  if (!target.ok) return;

  task = startRewrite(target.read.text, 'fix', {
    onItem: ({ edits }) => dispatch({ type: 'edits', edits }),
    onProgress: (progress) => dispatch({ type: 'progress', progress }),
    onDone: () => dispatch({ type: 'done' }),
    onFailed: (code) => dispatch({ type: 'failed', code }),
  });
  const onInput = () => {
    task?.close();
    dispatch({ type: 'not-replaced', reason: 'field-changed' });
  };
  target.field.addEventListener('input', onInput, { signal: listening.signal });
}

type Target =
  | { ok: true; field: TextField; read: FieldText }
  | { ok: false; field: TextField | null; reason: Refusal };

function readTarget(): Target {
  const found = findField(document);
  if (!found.ok) return { ok: false, field: null, reason: found.type };
  const { field } = found;
  const refusal = refuseField(field);
  if (refusal) return { ok: false, field, reason: refusal };
  const read = readField(field);
  const reason = refuseText(read.text);
  return reason ? { ok: false, field, reason } : { ok: true, field, read };
}
