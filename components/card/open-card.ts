import { signal } from '@preact/signals';
import { type FieldText, rangeOf, readField, returnToField } from '@/lib/fields/field-text';
import { findField, type TextField } from '@/lib/fields/find-field';
import { type Refusal, refuseField, refuseText } from '@/lib/fields/refuse';
import { replaceInField } from '@/lib/fields/replace';
import { keepTexts } from '@/lib/i18n/text';
import type { CardSettings } from '@/lib/protocol/commands';
import type { TaskHandle, TaskHandlers } from '@/lib/protocol/task-port';
import type { RewriteJob, RewriteStyle } from '@/lib/protocol/tasks';
import type { RefusedEdit } from '@/lib/rewrite/habits';
import {
  card as cardTexts,
  copy,
  not_replaced,
  notice,
  progress,
  reasons,
  rewrite,
  task_failures,
} from '@/locales/en.json';
import { isSettled, takenEdits } from '../review/review';
import { type CardEvent, isReviewable, reduceCard, refusals, refusedState, startState } from './card-state';
import { copyText } from './copy-text';
import { HOST_NAME, mountCard } from './mount-card';

/** What the card needs of the extension around it. */
export interface CardServices {
  startRewrite(text: string, style: RewriteStyle, handlers: TaskHandlers<RewriteJob>): TaskHandle;
  settings(): Promise<CardSettings>;
  /** Remembers a word; false where it can't. */
  teachWord(word: string): Promise<boolean>;
  /** Remembers what was refused. */
  tellRefused(edits: readonly RefusedEdit[]): void;
}

/** Where this world keeps the way to close the card that is open, also for the next injection of the script. */
const OPEN = Symbol.for('sotto.close-card');
const world = globalThis as { [OPEN]?: (() => void) | undefined };

/** Opens the card for the field that has the focus. An open one is closed first: asking again starts over. */
export function openCard(services: CardServices, style: RewriteStyle = 'fix'): void {
  world[OPEN]?.();
  // One that an updated or reloaded extension has left behind.
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove();

  keepTexts({ card: cardTexts, copy, not_replaced, notice, progress, reasons, rewrite, task_failures });
  const focused = document.activeElement as HTMLElement | null;
  const target = readTarget();
  const state = signal(target.ok ? startState(target.read.text, style) : refusedState(target.reason));
  const settings = signal<CardSettings | null>(null);
  const dispatch = (event: CardEvent) => {
    state.value = reduceCard(state.value, event);
  };
  const listening = new AbortController();
  let task: TaskHandle | undefined;
  let isAccepting = false;
  let isOver = false;

  const end = () => {
    isOver = true;
    listening.abort();
    task?.close();
    card.remove();
    if (world[OPEN] === close) world[OPEN] = undefined;
  };
  const tellRefused = () => services.tellRefused(refusals(state.value));
  const leave = () => {
    const hadFocus = card.hasFocus();
    end();
    // The person has gone elsewhere, perhaps to another field to ask again there.
    if (!hadFocus) return;
    if (target.ok) returnToField(target.read);
    else (target.field ?? focused)?.focus({ preventScroll: true });
  };
  const close = () => {
    tellRefused();
    leave();
  };
  /** Not while edits are made: whether they could be is still to be said. */
  const finish = () => {
    if (!isAccepting) close();
  };
  /** Tells of no refusal: the person is still at it. */
  const restart = (next = state.value.style) => {
    leave();
    openCard(services, next);
  };
  const accept = async () => {
    if (!target.ok || isAccepting || !isReviewable(state.value)) return;
    const edits = takenEdits(state.value);
    if (edits.length === 0) return close();
    isAccepting = true;
    listening.abort();
    task?.close();
    const letKeysGo = card.holdKeys();
    const replaced = await replaceInField(target.read, edits).finally(letKeysGo);
    isAccepting = false;
    if (isOver) return;
    if (replaced.ok) {
      tellRefused();
      return end();
    }
    dispatch({ type: 'not-replaced', reason: replaced.type });
    card.focus();
  };
  const review = (event: CardEvent) => {
    if (!isAccepting && isReviewable(state.value)) dispatch(event);
  };
  const work = () => {
    if (!target.ok || state.value.phase.kind !== 'working') return;
    // The page may have taken the card away: nobody waits for more.
    const tell = (event: CardEvent) => (card.isThere() ? dispatch(event) : end());
    task = services.startRewrite(target.read.text, state.value.style, {
      onItem: ({ edits }) => tell({ type: 'edits', edits }),
      onProgress: (progress) => tell({ type: 'progress', progress }),
      onDone: () => tell({ type: 'done' }),
      onFailed: (code) => tell({ type: 'failed', code }),
    });
  };

  const card = mountCard({
    state,
    settings,
    field: target.field,
    text: target.ok ? rangeOf(target.read) : null,
    actions: {
      accept,
      close: finish,
      toggle: (index) => review({ type: 'toggle', index }),
      learn: async (word) => {
        const isKept = await services.teachWord(word);
        dispatch({ type: 'learn', word, isKept });
      },
      choose: (next) => {
        const { phase } = state.value;
        if (phase.kind === 'not-replaced' && phase.reason === 'field-changed') return restart(next);
        task?.close();
        dispatch({ type: 'style', style: next });
        work();
      },
      copy: copyText,
      restart: () => restart(),
    },
    keys: {
      accept,
      close: finish,
      step: (by) => dispatch({ type: 'step', by }),
      refuse: () => review({ type: 'refuse' }),
      toggle: () => review({ type: 'toggle', index: state.value.current }),
      take: () => {
        if (!isReviewable(state.value)) return card.confirm();
        dispatch({ type: 'take' });
        if (state.value.phase.kind !== 'working' && isSettled(state.value)) card.focusMain();
      },
    },
  });
  world[OPEN] = close;
  services.settings().then((known) => {
    settings.value = known;
  });
  if (!target.ok) return;

  work();
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
