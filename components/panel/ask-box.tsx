import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { TabSession } from './session';

interface AskBoxProps {
  session: TabSession;
  /** Each new number above 0 brings the focus here. */
  focus: number;
  onAsk: (question: string) => void;
}

export function AskBox({ session, focus, onAsk }: AskBoxProps) {
  const question = useSignal('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus > 0) input.current?.focus();
  }, [focus]);
  const selection = session.selection.value;
  const label = selection ? 'Ask about the selection' : 'Ask about this page';

  const submit = (event: Event) => {
    event.preventDefault();
    const text = question.value.trim();
    if (!text) return;
    onAsk(text);
    question.value = '';
  };
  const recall = (event: KeyboardEvent) => {
    const last = session.answers.value[0];
    if (event.key !== 'ArrowUp' || question.value || !last) return;
    event.preventDefault();
    question.value = last.question;
  };
  return (
    <form class="ask" onSubmit={submit}>
      {selection && (
        <p class="selection">
          <span dir="auto">“{selection.text}”</span>
          <button
            type="button"
            class="link"
            aria-label="Ask about the whole page instead"
            onClick={() => {
              session.selection.value = undefined;
            }}
          >
            Whole page
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
