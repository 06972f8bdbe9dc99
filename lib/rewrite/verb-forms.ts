import { principalParts } from '../text/irregular';
import { plural, suffixed } from './word-forms';

export interface VerbForm {
  form: string;
  tense: 'base' | 'present' | 'past' | 'participle' | 'gerund';
}

const WITH_OWN_FORMS: Record<string, VerbForm[]> = {
  be: [
    { form: 'be', tense: 'base' },
    { form: 'am', tense: 'base' },
    { form: 'are', tense: 'base' },
    { form: 'is', tense: 'present' },
    { form: 'was', tense: 'past' },
    { form: 'were', tense: 'past' },
    { form: 'been', tense: 'participle' },
    { form: 'being', tense: 'gerund' },
  ],
  have: regular('have', 'has', 'had', 'had', 'having'),
  do: regular('do', 'does', 'did', 'done', 'doing'),
};

/** Every form of a verb given in its base form; `present` is the third person singular. */
export function verbForms(base: string): VerbForm[] {
  const known = WITH_OWN_FORMS[base];
  if (known) return known;
  const { past, participle } = principalParts(base) ?? { past: regularForm(base, 'ed') };
  return regular(base, plural(base), past, participle ?? past, regularForm(base, 'ing'));
}

function regular(
  base: string,
  present: string,
  past: string,
  participle: string,
  gerund: string,
): VerbForm[] {
  return [
    { form: base, tense: 'base' },
    { form: present, tense: 'present' },
    { form: past, tense: 'past' },
    { form: participle, tense: 'participle' },
    { form: gerund, tense: 'gerund' },
  ];
}

/** Verbs of more than one syllable with the stress on the last. */
const STRESSED_END = new Set(
  'refer prefer defer confer occur incur submit permit admit omit commit transmit begin forget regret equip control'.split(
    ' ',
  ),
);

function regularForm(base: string, suffix: 'ed' | 'ing'): string {
  const made = suffixed(base, suffix);
  const doubles = !/[aeiouy]+[^aeiouy]+[aeiouy]/.test(base) || STRESSED_END.has(base);
  return (doubles || base.endsWith('ee') ? made.at(-1) : made[0]) ?? base + suffix;
}
