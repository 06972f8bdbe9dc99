import type { Candidate, Kind } from './candidates/candidate';

/** Log-probability gains (nats) of a candidate: in plain text, and as the answer to a request to correct. */
export interface Scored {
  candidate: Candidate;
  plain: number;
  /** Undefined where the plain gain was too low to ask. */
  asked?: number;
}

/** What a candidate must gain in plain text to be looked at further; the surest classes need nothing. */
const LEAST_PLAIN = 0.3;
/** Of classes that plain text says little about. */
const LEAST_PLAIN_OF: Partial<Record<Kind, number>> = { agreement: -2, comma: -2, inflection: -2 };

export function isWorthAsking({ kind }: Candidate, plain: number): boolean {
  return SURE.has(kind) || plain > (LEAST_PLAIN_OF[kind] ?? LEAST_PLAIN);
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
  /** What another form of a word must gain more where nothing else is wrong: a change of tense is no correction. */
  loneInflection: number;
}

export const THRESHOLDS: Thresholds = {
  plain: 1,
  asked: 1.1,
  least: {
    linter: -1,
    article: 6.5,
    function: 5.1,
    inflection: 1.5,
    agreement: 0.6,
    derivation: 3.4,
    confusion: 6,
    similar: 2.8,
    capital: -2.3,
    period: 2.4,
    doubled: 2.9,
    insertion: 2.8,
    deletion: 3.1,
    comma: -0.8,
  },
  allowance: { none: 0, fault: 2.3, misspelt: 4, mended: 0.5 },
  loneInflection: 8,
};

/**
 * The candidates to propose: those over their class's threshold, best first, none touching another. What has no word
 * between it and an accepted one must do without the allowance for faulty sentences: one of the two may do.
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
    if (accepted.some((other) => touch(candidate, other))) continue;
    const shown = sign === 'none' && accepted.length > 0 ? 'fault' : sign;
    // Two words that change their form agree with each other as they were, and may not as they become.
    const standsAlone = accepted.every(
      (other) => areApart(text, candidate, other) && !(isInflection(candidate) && isInflection(other)),
    );
    const allowance = standsAlone ? thresholds.allowance[shown] : 0;
    const least = isInflection(candidate) && shown === 'none' ? thresholds.loneInflection : 0;
    if (margin + allowance > least) accepted.push(candidate);
  }
  return accepted.sort((a, b) => a.start - b.start);
}

function marginOf({ candidate, plain, asked }: Scored, thresholds: Thresholds): number {
  if (asked === undefined) return Number.NEGATIVE_INFINITY;
  return thresholds.plain * plain + thresholds.asked * asked - thresholds.least[candidate.kind];
}

function isInflection({ kind }: Candidate): boolean {
  return kind === 'inflection';
}

function touch(a: Candidate, b: Candidate): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** With a word or more between them. */
function areApart(text: string, a: Candidate, b: Candidate): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return /[\p{L}\p{N}]/u.test(text.slice(first.end, second.start));
}
