import { useSignal } from '@preact/signals';
import { t } from '@/lib/i18n/text';

type Outcome = 'none' | 'copied' | 'refused';
const LABELS: Record<Outcome, string> = {
  none: t('copy.copy'),
  copied: t('copy.copied'),
  refused: t('copy.refused'),
};

export function CopyButton({ text }: { text: () => string }) {
  const outcome = useSignal<Outcome>('none');
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => (outcome.value = 'copied'),
      () => (outcome.value = 'refused'),
    );
  return (
    <>
      <button type="button" class="link copy" onClick={copy} onBlur={() => (outcome.value = 'none')}>
        {LABELS[outcome.value]}
      </button>
      {/* That the button is what it was is not said. */}
      <span class="visually-hidden" aria-live="polite">
        {outcome.value !== 'none' && LABELS[outcome.value]}
      </span>
    </>
  );
}
