import { type Signal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { STANDING_QUESTIONS } from '@/lib/ask/standing-questions';
import { t } from '@/lib/i18n/text';
import type { TabSession } from './session';

interface AskBoxProps {
  session: TabSession;
  /** Brings the focus here, once. */
  wantsFocus: Signal<boolean>;
  /** `title` is what is shown in place of the question. */
  onAsk: (question: string, title?: string) => void;
}

export function AskBox({ session, wantsFocus, onAsk }: AskBoxProps) {
  const { question } = session;
  const input = useRef<HTMLInputElement>(null);
  useSignalEffect(() => {
    if (!wantsFocus.value) return;
    wantsFocus.value = false;
    input.current?.focus();
  });
  const place = useRef(WRITTEN_NOW);
  const selection = session.selection.value;
  const label = selection ? t('ask.selection') : t('ask.page');

  // The questions written so far, the latest first.
  const written = session.answers.value.filter(({ question, title }) => title === question);
  const asked = [...new Set(written.map(({ question }) => question))];

  const submit = (event: Event) => {
    event.preventDefault();
    const text = question.value.trim();
    if (!text) return;
    onAsk(text);
    place.current = 0;
    // It stays to be changed; what is typed next replaces it.
    input.current?.select();
  };
  const recall = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    const current = question.value === (asked[place.current] ?? '') ? place.current : WRITTEN_NOW;
    const recalled = asked[current + step];
    if (step === 0 || recalled === undefined) return;
    event.preventDefault();
    place.current = current + step;
    question.value = recalled;
  };
  return (
    <form class="ask" onSubmit={submit}>
      {selection && (
        <p class="selection">
          <span dir="auto">“{selection.text}”</span>
          <button
            type="button"
            class="link"
            onClick={() => onAsk(STANDING_QUESTIONS.summarize, t('ask.summarize_this'))}
          >
            {t('ask.summarize')}
          </button>
          <button
            type="button"
            class="link"
            title={t('ask.elsewhere_help')}
            onClick={() => onAsk(STANDING_QUESTIONS.elsewhere, t('ask.elsewhere_help'))}
          >
            {t('ask.elsewhere')}
          </button>
          <button
            type="button"
            class="link"
            aria-label={t('ask.whole_page_help')}
            onClick={() => {
              session.selection.value = undefined;
              // This button goes, and must not take the focus with it.
              input.current?.focus();
            }}
          >
            {t('ask.whole_page')}
          </button>
        </p>
      )}
      <input
        ref={input}
        type="text"
        aria-label={label}
        placeholder={label}
        dir="auto"
        autocomplete="off"
        value={question.value}
        onInput={(event) => (question.value = event.currentTarget.value)}
        onKeyDown={recall}
      />
    </form>
  );
}

/** Place of the question that is being written, before those that were asked. */
const WRITTEN_NOW = -1;
