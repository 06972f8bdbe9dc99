import { t } from '@/lib/i18n/text';

const HINTS = [
  [['←', '→'], t('card.key_look')],
  [[t('card.key_enter')], t('card.key_take')],
  [[t('card.key_delete')], t('card.key_refuse')],
  [[t('card.key_accept')], t('card.key_all')],
  [[t('card.key_escape')], t('card.key_leave')],
] as const;

/** What the keys do while the edits are on show. */
export function KeyHint() {
  return (
    <p class="key-hint">
      {HINTS.map(([keys, does]) => (
        <span key={does}>
          {keys.map((key) => (
            <kbd key={key} dir="ltr">
              {key}
            </kbd>
          ))}{' '}
          {does}
        </span>
      ))}
    </p>
  );
}
