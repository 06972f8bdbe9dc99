import { t } from '@/lib/i18n/text';
import { Keys } from '../keys';

/** What the panel shows when it opens for the first time: what Sotto does, why it is private, how to begin. */
export function Introduction({ onBegin }: { onBegin: () => void }) {
  return (
    <main class="introduction" tabIndex={-1}>
      <h1>{t('name')}</h1>
      <p class="does">{t('introduction.lead')}</p>
      <button type="button" class="primary" onClick={onBegin}>
        {t('introduction.begin')}
      </button>
      <h2>{t('introduction.private_title')}</h2>
      <p>{t('introduction.private')}</p>
      <p>{t('introduction.on_request')}</p>
      <h2>{t('introduction.keys_title')}</h2>
      <Keys />
    </main>
  );
}
