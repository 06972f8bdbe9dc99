import { t } from '@/lib/i18n/text';
import type { RewriteStyle } from '@/lib/protocol/tasks';

const STYLES: readonly RewriteStyle[] = ['fix', 'shorter', 'formal', 'friendly'];

interface StyleChoiceProps {
  style: RewriteStyle;
  onChoose(style: RewriteStyle): void;
}

/** What is to be done with the text. */
export function StyleChoice({ style, onChoose }: StyleChoiceProps) {
  return (
    <fieldset class="styles" aria-label={t('rewrite.style')}>
      {STYLES.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name="style"
            value={name}
            checked={name === style}
            onChange={() => onChoose(name)}
          />
          {t(`rewrite.${name}`)}
        </label>
      ))}
    </fieldset>
  );
}
