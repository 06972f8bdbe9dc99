import { t } from '@/lib/i18n/text';
import type { Theme } from '@/lib/settings/schema';
import { Choice } from '../choice';
import { settings } from '../settings';
import { save } from './save';
import { Section, Setting } from './setting';

const THEMES: Record<Theme, string> = {
  system: t('appearance.system'),
  light: t('appearance.light'),
  dark: t('appearance.dark'),
};

export function Appearance() {
  return (
    <Section id="appearance" title={t('appearance.title')}>
      <Setting htmlFor="theme" label={t('appearance.theme')} help={t('appearance.theme_help')}>
        <Choice
          id="theme"
          options={THEMES}
          value={settings.value.theme}
          onChoose={(theme) => save({ theme })}
        />
      </Setting>
    </Section>
  );
}
