import { t } from '@/lib/i18n/text';
import { shortcuts } from './shortcuts';

const JOBS = ['summarize', 'ask', 'rewrite'] as const;

/** The keys for the three jobs. */
export function Keys() {
  return (
    <dl class="keys">
      {JOBS.map((job) => (
        <div key={job}>
          <dt>{t(`jobs.${job}`)}</dt>
          <dd>
            <Key keys={shortcuts.value[job]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Key({ keys }: { keys: string }) {
  return keys ? <kbd dir="ltr">{keys}</kbd> : <span>{t('jobs.no_key')}</span>;
}
