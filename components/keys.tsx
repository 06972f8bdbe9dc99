import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '@/lib/i18n/text';
import { findShortcuts, type Shortcuts } from '@/lib/platform/shortcuts';

const JOBS = ['summarize', 'ask', 'rewrite'] as const;

/** The keys for the three jobs as they are set in this browser; an empty line each until that is known. */
export function Keys() {
  const shortcuts = useShortcuts();
  return (
    <dl class="keys">
      {JOBS.map((job) => (
        <div key={job}>
          <dt>{t(`jobs.${job}`)}</dt>
          <dd>{shortcuts && <Key keys={shortcuts[job]} />}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Key({ keys }: { keys: string }) {
  return keys ? <kbd dir="ltr">{keys}</kbd> : <span>{t('jobs.no_key')}</span>;
}

/** Undefined until the browser has told them. */
export function useShortcuts(): Shortcuts | undefined {
  const shortcuts = useSignal<Shortcuts | undefined>(undefined);
  useEffect(() => {
    const find = async () => {
      shortcuts.value = await findShortcuts();
    };
    find();
    // They are changed on another page, from which the person comes back.
    window.addEventListener('focus', find);
    return () => window.removeEventListener('focus', find);
  }, [shortcuts]);
  return shortcuts.value;
}
