import type { Candidate, Kind } from './candidates/candidate';
import { areApart, type Change, changeOf, mendTheSame } from './conflicts';

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
export const SURE: ReadonlySet<Kind> = new Set(['rule', 'capital', 'period', 'doubled']);

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
    rule: 0.6,
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

/** A sentence as its candidates are judged. */
export interface Judged {
  text: string;
  sign: Sign;
  /** The changes that made the text what it is, where they lie in it. */
  made: readonly Change[];
}

/**
 * The candidates to propose: those over their class's threshold, best first, none touching another or mending what it
 * mends. What has no word between it and a change, of now or of an earlier round, must do without the allowance for
 * faulty sentences: one of the two may do.
 */
export function accept(
  scored: readonly Scored[],
  { text, sign, made }: Judged,
  thresholds = THRESHOLDS,
): Candidate[] {
  const ranked = scored
    .map((one) => ({ candidate: one.candidate, margin: marginOf(one, thresholds) }))
    .sort((a, b) => b.margin - a.margin);
  const accepted: Candidate[] = [];
  const changes: Change[] = [];
  for (const { candidate, margin } of ranked) {
    const change = changeOf(text, candidate);
    if (accepted.some((other) => touch(candidate, other))) continue;
    if (changes.some((other) => mendTheSame(text, change, other))) continue;
    // What governs a word that was mended stays: the word was fitted to it. The other way round it may be fitted now.
    if (made.some((other) => change.start < other.start && mendTheSame(text, change, other))) continue;
    const shown = sign === 'none' && accepted.some(isFault) ? 'fault' : sign;
    // Two words that change their form agree with each other as they were, and may not as they become.
    const standsAlone =
      [...changes, ...made].every((other) => areApart(text, change, other)) &&
      !(isInflection(candidate) && accepted.some(isInflection));
    // A word is too many by itself, or not at all.
    const mayBeAllowed = standsAlone && candidate.kind !== 'deletion';
    const allowance = mayBeAllowed ? thresholds.allowance[shown] : 0;
    const least = shown === 'none' ? (thresholds.lone[candidate.kind] ?? 0) : 0;
    if (margin + allowance <= least) continue;
    accepted.push(candidate);
    changes.push(change);
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

/** A comma more is a matter of taste, and says nothing of the words around it. */
export function isFault({ kind }: Candidate): boolean {
  return kind !== 'comma';
}

function isInflection({ kind }: Candidate): boolean {
  return kind === 'inflection';
}

function touch(a: Candidate, b: Candidate): boolean {
  return a.start <= b.end && b.start <= a.end;
}
