import { Choice } from '../choice';
import { FORMS, LENGTHS } from '../messages';
import { settings } from '../settings';
import { save } from './save';
import { Section, Setting } from './setting';
import { SUMMARIES } from './text';

export function Summaries() {
  const { form, length } = settings.value;
  return (
    <Section id="summaries" title={SUMMARIES.title}>
      <Setting htmlFor="form" label={SUMMARIES.form} help={SUMMARIES.formHelp}>
        <Choice id="form" options={FORMS} value={form} onChoose={(next) => save({ form: next })} />
      </Setting>
      <Setting htmlFor="length" label={SUMMARIES.length} help={SUMMARIES.lengthHelp}>
        <Choice id="length" options={LENGTHS} value={length} onChoose={(next) => save({ length: next })} />
      </Setting>
    </Section>
  );
}
