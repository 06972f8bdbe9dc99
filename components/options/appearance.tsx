import { Choice } from '../choice';
import { settings } from '../settings';
import { save } from './save';
import { Section, Setting } from './setting';
import { APPEARANCE } from './text';

export function Appearance() {
  return (
    <Section id="appearance" title={APPEARANCE.title}>
      <Setting htmlFor="theme" label={APPEARANCE.theme} help={APPEARANCE.themeHelp}>
        <Choice
          id="theme"
          options={APPEARANCE.themes}
          value={settings.value.theme}
          onChoose={(theme) => save({ theme })}
        />
      </Setting>
    </Section>
  );
}
