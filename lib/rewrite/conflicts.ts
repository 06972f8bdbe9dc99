import { findWords } from '../text/words';
import type { Candidate } from './candidates/candidate';
import { AUXILIARIES } from './candidates/deletions';
import { OTHER_PERSONS, THIRD_PERSON } from './candidates/demands';
import { placed } from './edits';
import { verbForms } from './verb-forms';
import { areFormsOfOne } from './word-forms';

/** A change of a text, as its words tell it. */
export interface Change {
  /** Where it is in a text: what it is made of, or, of one already made, what it has become. */
  start: number;
  end: number;
  from: string;
  to: string;
}

/** A change that could be made to the text. */
export function changeOf(text: string, { start, end, replacement }: Candidate): Change {
  return { start, end, from: text.slice(start, end).trim(), to: replacement.trim() };
}

/** Changes that were made to the text, where they lie in what it has become. */
export function changesMade(text: string, made: readonly Candidate[]): Change[] {
  return placed(made).map(({ edit, at, until }) => ({
    start: at,
    end: until,
    from: text.slice(edit.start, edit.end).trim(),
    to: edit.replacement.trim(),
  }));
}

/** Whether both would mend one fault, so that together they make another: what governs a word, and that word's form. */
export function mendTheSame(text: string, a: Change, b: Change): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const wordsBetween = findWords(text.slice(first.end, second.start));
  const between = wordsBetween.length;
  // "The card you sent don't work" is "the cards don't" or "the card doesn't".
  if (
    between <= MOST_IN_CLAUSE &&
    !SUBJECTS.has(wordsBetween.at(-1)?.text.toLowerCase() ?? '') &&
    disagree(first, second)
  )
    return true;
  // “He have” is “he has” or “they have”.
  if (between === 0 && changesSubject(first) && findWords(second.to).length === 1) return true;
  if (!areFormsOfOne(second.from, second.to)) return false;
  // “Did not arrived” is “did not arrive” or “had not arrived”, “he going” is “he goes” or “he is going”.
  if (between <= MOST_BETWEEN && changesAuxiliary(first)) return true;
  if (between > 0) return false;
  // “Reasons for leave” is “reasons for leaving” or “reasons to leave”.
  if ((first.from === 'to') !== (first.to === 'to')) return true;
  // “the gates works” is “the gate works” or “the gates work”.
  const change = changeOfS(first);
  return areFormsOfOne(first.from, first.to) && change !== 0 && change === changeOfS(second);
}

/** Words of a subject, as in questions. */
const MOST_BETWEEN = 3;
/** Words between a subject and its verb. */
const MOST_IN_CLAUSE = 6;

/** Whether a noun and an auxiliary behind it would each go the other's way: more of them, and a verb of one. */
function disagree(noun: Change, { from, to }: Change): boolean {
  if (!areFormsOfOne(noun.from, noun.to)) return false;
  const [old, fresh] = [from.toLowerCase(), to.toLowerCase()];
  const [oldNumber, newNumber] = [OTHER_PERSONS, THIRD_PERSON].map(
    (verbs) => verbs.has(fresh) && !verbs.has(old),
  );
  return changeOfS(noun) === Number(newNumber) - Number(oldNumber) && newNumber !== oldNumber;
}

/** Whether one pronoun becomes another before its verb. */
function changesSubject({ from, to }: Change): boolean {
  return [from, to].every((word) => SUBJECTS.has(word.toLowerCase()));
}

const SUBJECTS: ReadonlySet<string> = new Set(
  'i you he she it we they this that these those there'.split(' '),
);

/** Whether an auxiliary is put in or taken out, or a form of one becomes one of another. */
function changesAuxiliary({ from, to }: Change): boolean {
  const [old, fresh] = [from.toLowerCase(), to.toLowerCase()];
  if (old === '' || fresh === '') return AUXILIARIES.has(old + fresh);
  const [oldVerb, freshVerb] = [old, fresh].map((word) =>
    FORMS_OF_AUXILIARIES.findIndex((forms) => forms.has(word)),
  );
  return oldVerb !== freshVerb && oldVerb !== -1 && freshVerb !== -1;
}

const FORMS_OF_AUXILIARIES: readonly ReadonlySet<string>[] = ['be', 'do', 'have'].map(
  (base) => new Set(verbForms(base).map(({ form }) => form)),
);

/** 1 where a word gets the s of a plural or of a third person, −1 where it loses it. */
function changeOfS({ from, to }: Change): number {
  return Number(to.endsWith('s')) - Number(from.endsWith('s'));
}

/** With a word or more between them. */
export function areApart(text: string, a: Change, b: Change): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return /[\p{L}\p{N}]/u.test(text.slice(first.end, second.start));
}
