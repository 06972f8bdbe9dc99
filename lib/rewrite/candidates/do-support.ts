import { verbForms } from '../verb-forms';
import { basesOf } from '../word-forms';
import { type Candidate, type Draft, followsWord, likeWord, lower } from './candidate';

const PRESENT = new Set(["don't", "doesn't"]);

/** The past of a verb in its "do", not in the verb: "don't had" is "didn't have". */
export function pastInDo(draft: Draft): Candidate[] {
  return draft.words.flatMap((word, index): Candidate[] => {
    const next = draft.words[index + 1];
    if (!next || !PRESENT.has(lower(word)) || !followsWord(draft, index + 1)) return [];
    const base = baseOfPast(lower(next), draft);
    if (!base) return [];
    const replacement = `${likeWord(word.text, "didn't")} ${base}`;
    return [{ start: word.start, end: next.end, replacement, kind: 'agreement', reason: 'verb form' }];
  });
}

const WITH_OWN_FORMS = new Map([
  ['had', 'have'],
  ['did', 'do'],
]);

function baseOfPast(word: string, { forms }: Draft): string | undefined {
  const known = forms.get(word) ?? [];
  const isPastOf = (base: string) =>
    base !== word &&
    known.some(({ form }) => form === base) &&
    verbForms(base).some(({ form, tense }) => tense === 'past' && form === word);
  return WITH_OWN_FORMS.get(word) ?? basesOf(word).find(isPastOf);
}
