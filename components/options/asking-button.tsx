import { useId, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n/text';

interface AskingButtonProps {
  label: string;
  question: string;
  /** What will be done. */
  help: string;
  confirm: string;
  onConfirm: () => void;
}

/** A button for what can't be undone: it asks first. */
export function AskingButton({ label, question, help, confirm, onConfirm }: AskingButtonProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  return (
    <>
      <p>
        <button type="button" class="secondary" onClick={() => dialog.current?.showModal()}>
          {label}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby={`${id}-question`} aria-describedby={`${id}-help`}>
        <form method="dialog">
          <h2 id={`${id}-question`}>{question}</h2>
          <p id={`${id}-help`}>{help}</p>
          <p class="buttons">
            <button type="submit" class="secondary">
              {t('options.cancel')}
            </button>
            <button type="submit" class="primary" onClick={onConfirm}>
              {confirm}
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}
