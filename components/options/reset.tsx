import { t } from '@/lib/i18n/text';
import { releaseAllSites } from '@/lib/platform/site-access';
import { forgetHabits } from '@/lib/settings/habits';
import { resetSettings } from '@/lib/settings/settings';
import { AskingButton } from './asking-button';
import { store } from './save';
import { Section } from './setting';

export function Reset() {
  const reset = async () => {
    await releaseAllSites();
    await store(forgetHabits().then(resetSettings), t('reset.done'));
  };
  return (
    <Section id="reset" title={t('reset.title')}>
      <p>{t('reset.help')}</p>
      <AskingButton
        label={t('reset.button')}
        question={t('reset.question')}
        help={t('reset.help')}
        confirm={t('reset.confirm')}
        onConfirm={reset}
      />
    </Section>
  );
}
