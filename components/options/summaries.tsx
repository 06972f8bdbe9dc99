import { t } from '@/lib/i18n/text';
import { Choice } from '../choice';
import { FORMS, LENGTHS } from '../messages';
import { settings } from '../settings';
import { save } from './save';
import { Section, Setting } from './setting';

export function Summaries() {
  const { form, length } = settings.value;
  return (
    <Section id="summaries" title={t('summaries.title')}>
      <Setting htmlFor="form" label={t('summaries.form')} help={t('summaries.form_help')}>
        <Choice id="form" options={FORMS} value={form} onChoose={(next) => save({ form: next })} />
      </Setting>
      <Setting htmlFor="length" label={t('summaries.length')} help={t('summaries.length_help')}>
        <Choice id="length" options={LENGTHS} value={length} onChoose={(next) => save({ length: next })} />
      </Setting>
    </Section>
  );
}
