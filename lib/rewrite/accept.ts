import { findWords } from '../text/words';
import type { Candidate, Kind } from './candidates/candidate';
import { AUXILIARIES } from './candidates/deletions';
import { verbForms } from './verb-forms';

/** Log-probability gains (nats) of a candidate: as the correction of its sentence, and in plain text. */
export interface Scored {
  candidate: Candidate;
  asked: number;
  /** Undefined where the other was too low to go on. */
  plain?: number;
}

/** What a candidate must gain as a correction to be looked at further; the surest classes need nothing. */
const LEAST_ASKED = -7;

export function isPromising({ candidate, asked }: Scored): boolean {
  return SURE.has(candidate.kind) || asked > LEAST_ASKED;
}

/** Classes that rest on more than the model's taste. */
export const SURE: ReadonlySet<Kind> = new Set(['linter', 'capital', 'period', 'doubled']);

/**
 * What a sentence has shown before a candidate is judged: nothing, a fault of grammar just now, a misspelling, or faults
 * that were mended in an earlier round. Few sentences have just one fault.
 */
export type Sign = 'none' | 'fault' | 'misspelt' | 'mended';

/** A candidate is taken when plain · plain gain + asked · asked gain + its sentence's allowance > its class's least. */
export interface Thresholds {
  plain: number;
  asked: number;
  least: Record<Kind, number>;
  allowance: Record<Sign, number>;
  /** What classes must gain more where nothing else is wrong: a change of tense, or a comma more, is no correction. */
  lone: Partial<Record<Kind, number>>;
}

/** All but `lone` fitted by `scripts/fit/fix-thresholds.ts`. */
export const THRESHOLDS: Thresholds = {
  plain: 1,
  asked: 1.1,
  least: {
    linter: 0.6,
    article: 5,
    function: 5.8,
    inflection: 3,
    agreement: 2.1,
    derivation: 3,
    confusion: 6.1,
    similar: 5.3,
    capital: -1.8,
    period: 3,
    doubled: 3,
    insertion: 3.7,
    deletion: 1.4,
    comma: -1.9,
  },
  allowance: { none: 0, fault: 1.6, misspelt: 2.4, mended: 1.2 },
  lone: { inflection: 8, comma: 1.5, deletion: 4 },
};

/**
 * The candidates to propose: those over their class's threshold, best first, none touching another or mending what it
 * mends. What has no word between it and an accepted one must do without the allowance for faulty sentences: one of the
 * two may do.
 */
export function accept(
  scored: readonly Scored[],
  { text, sign }: { text: string; sign: Sign },
  thresholds = THRESHOLDS,
): Candidate[] {
  const ranked = scored
    .map((one) => ({ candidate: one.candidate, margin: marginOf(one, thresholds) }))
    .sort((a, b) => b.margin - a.margin);
  const accepted: Candidate[] = [];
  for (const { candidate, margin } of ranked) {
    if (accepted.some((other) => touch(candidate, other) || mendTheSame(text, candidate, other))) continue;
    const shown = sign === 'none' && accepted.length > 0 ? 'fault' : sign;
    // Two words that change their form agree with each other as they were, and may not as they become.
    const standsAlone = accepted.every(
      (other) => areApart(text, candidate, other) && !(isInflection(candidate) && isInflection(other)),
    );
    const allowance = standsAlone ? thresholds.allowance[shown] : 0;
    const least = shown === 'none' ? (thresholds.lone[candidate.kind] ?? 0) : 0;
    if (margin + allowance > least) accepted.push(candidate);
  }
  return accepted.sort((a, b) => a.start - b.start);
}

function marginOf({ candidate, plain, asked }: Scored, thresholds: Thresholds): number {
  if (plain === undefined) return Number.NEGATIVE_INFINITY;
  const gain = thresholds.plain * plain + thresholds.asked * asked;
  // A word that could as well stay does, whatever else is wrong.
  if (candidate.kind === 'deletion' && gain < LEAST_OF_DELETION) return Number.NEGATIVE_INFINITY;
  return gain - thresholds.least[candidate.kind];
}

const LEAST_OF_DELETION = 0.5;

function isInflection({ kind }: Candidate): boolean {
  return kind === 'inflection';
}

function touch(a: Candidate, b: Candidate): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Whether one of them is wrong: an auxiliary decides the form of its verb, and a subject that of the next word. */
function mendTheSame(text: string, a: Candidate, b: Candidate): boolean {
  const [first, second] = inOrder(a, b);
  const between = findWords(text.slice(first.end, second.start)).length;
  // “He have” is “he has” or “they have”.
  if (between === 0 && changesSubject(text, first) && findWords(second.replacement).length === 1) return true;
  if (!CHANGES_FORM.has(second.kind)) return false;
  // “Did not arrived” is “did not arrive” or “had not arrived”.
  if (between <= MOST_BETWEEN && changesAuxiliary(text, first)) return true;
  if (first.kind === 'deletion') {
    return between <= MOST_BETWEEN && AUXILIARIES.has(text.slice(first.start, first.end).trim());
  }
  // “the gates works” is “the gate works” or “the gates work”.
  const change = changeOfS(text, first);
  return CHANGES_FORM.has(first.kind) && between === 0 && change !== 0 && change === changeOfS(text, second);
}

/** Whether one pronoun becomes another before its verb. */
function changesSubject(text: string, { start, end, replacement }: Candidate): boolean {
  return [text.slice(start, end), replacement].every((word) => SUBJECTS.has(word.toLowerCase()));
}

/** Whether a form of one auxiliary verb becomes one of another. */
function changesAuxiliary(text: string, { start, end, replacement }: Candidate): boolean {
  const [from, to] = [text.slice(start, end), replacement].map((word) =>
    FORMS_OF_AUXILIARIES.findIndex((forms) => forms.has(word.toLowerCase())),
  );
  return from !== to && from !== -1 && to !== -1;
}

const FORMS_OF_AUXILIARIES: readonly ReadonlySet<string>[] = ['be', 'do', 'have'].map(
  (base) => new Set(verbForms(base).map(({ form }) => form)),
);

const SUBJECTS: ReadonlySet<string> = new Set(
  'i you he she it we they this that these those there'.split(' '),
);

/** 1 where a word gets the s of a plural or of a third person, −1 where it loses it. */
function changeOfS(text: string, { start, end, replacement }: Candidate): number {
  return Number(replacement.endsWith('s')) - Number(text.slice(start, end).endsWith('s'));
}

const CHANGES_FORM: ReadonlySet<Kind> = new Set(['inflection', 'agreement']);
/** Words of a subject, as in questions. */
const MOST_BETWEEN = 3;

/** With a word or more between them. */
function areApart(text: string, a: Candidate, b: Candidate): boolean {
  const [first, second] = inOrder(a, b);
  return /[\p{L}\p{N}]/u.test(text.slice(first.end, second.start));
}

function inOrder(a: Candidate, b: Candidate): [first: Candidate, second: Candidate] {
  return a.start <= b.start ? [a, b] : [b, a];
}
