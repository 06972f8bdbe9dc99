import type { Edit } from '../../protocol/tasks';
import { type Candidate, type Draft, likeWord, lower, type WordForm, wordsBefore } from './candidate';
import { isDemanded, isFreeInNumber } from './demands';

const FUNCTION_WORDS = new Set(
  (
    'is are was were be been being am have has had having do does did done doing will would can could may might must ' +
    'shall should the and but for not with from about into than during over through that this these those they them ' +
    'their there here then you your who which what when where why how its his her she our all any some very too also ' +
    'yes just only even still more most less least much many such other another each every both either neither'
  ).split(' '),
);

const BEFORE_NOUNS = new Set(
  'a an the this that these those my your his her its our their of in some any many few several all every each no two three other'.split(
    ' ',
  ),
);

/** True for words whose other forms are worth looking at. */
export function hasForms(word: string): boolean {
  return /^[a-z]{3,}$|^(?:go|ox)$/.test(word) && !FUNCTION_WORDS.has(word);
}

/** Every content word in another form of its own, but for the first: its form tells what sentence it opens. */
export function otherForms(draft: Draft): Candidate[] {
  return draft.words.flatMap((word, index) => {
    if (index === 0) return [];
    const before = wordsBefore(draft, index);
    const forms = draft.forms.get(lower(word)) ?? [];
    return forms
      .filter(({ form }) => !isFreeInNumber(before, lower(word), form))
      .map(
        (form): Candidate => ({
          start: word.start,
          end: word.end,
          replacement: likeWord(word.text, form.form),
          kind: isDemanded(before, lower(word), form.form) ? 'agreement' : form.kind,
          reason: reasonOf(form, lower(draft.words[index - 1])),
        }),
      );
  });
}

function reasonOf({ form, kind, isS }: WordForm, before: string): Edit['reason'] {
  if (kind === 'derivation') return 'word choice';
  if (isS) return BEFORE_NOUNS.has(before) ? 'noun form' : 'grammar';
  return /(?:er|est)$/.test(form) ? 'grammar' : 'verb form';
}
