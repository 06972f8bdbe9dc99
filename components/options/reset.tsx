import { useRef } from 'preact/hooks';
import { releaseSites } from '@/lib/platform/site-access';
import { resetSettings } from '@/lib/settings/settings';
import { alwaysAllowed } from '../settings';
import { report } from './save';
import { Section } from './setting';
import { RESET } from './text';

export function Reset() {
  const dialog = useRef<HTMLDialogElement>(null);
  const reset = async () => {
    await releaseSites(alwaysAllowed.value);
    await resetSettings();
    report(RESET.done);
  };
  return (
    <Section id="reset" title={RESET.title}>
      <p>{RESET.help}</p>
      <p>
        <button type="button" class="secondary" onClick={() => dialog.current?.showModal()}>
          {RESET.button}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby="reset-question" aria-describedby="reset-help">
        <form method="dialog">
          <h2 id="reset-question">{RESET.question}</h2>
          <p id="reset-help">{RESET.help}</p>
          <p class="buttons">
            <button type="submit" class="secondary">
              {RESET.cancel}
            </button>
            <button type="submit" class="primary" onClick={reset}>
              {RESET.confirm}
            </button>
          </p>
        </form>
      </dialog>
    </Section>
  );
}
