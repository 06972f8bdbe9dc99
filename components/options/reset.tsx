import { useRef } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { releaseSites } from '@/lib/platform/site-access';
import { forgetHabits } from '@/lib/settings/habits';
import { resetSettings } from '@/lib/settings/settings';
import { alwaysAllowed } from '../settings';
import { store } from './save';
import { Section } from './setting';

export function Reset() {
  const dialog = useRef<HTMLDialogElement>(null);
  const reset = async () => {
    await releaseSites(alwaysAllowed.value);
    await store(forgetHabits().then(resetSettings), t('reset.done'));
  };
  return (
    <Section id="reset" title={t('reset.title')}>
      <p>{t('reset.help')}</p>
      <p>
        <button type="button" class="secondary" onClick={() => dialog.current?.showModal()}>
          {t('reset.button')}
        </button>
      </p>
      <dialog ref={dialog} aria-labelledby="reset-question" aria-describedby="reset-help">
        <form method="dialog">
          <h2 id="reset-question">{t('reset.question')}</h2>
          <p id="reset-help">{t('reset.help')}</p>
          <p class="buttons">
            <button type="submit" class="secondary">
              {t('reset.cancel')}
            </button>
            <button type="submit" class="primary" onClick={reset}>
              {t('reset.confirm')}
            </button>
          </p>
        </form>
      </dialog>
    </Section>
  );
}
