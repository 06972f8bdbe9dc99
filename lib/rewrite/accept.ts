import type { Candidate, Kind } from './candidates/candidate';

/** Log-probability gains (nats) of a candidate: in plain text, and as the answer to a request to correct. */
export interface Scored {
  candidate: Candidate;
  plain: number;
  /** Undefined where the plain gain was too low to ask. */
  asked?: number;
}

/** A candidate must gain this much in plain text to be looked at further; the surest classes need less. */
export function isWorthAsking({ kind }: Candidate, plain: number): boolean {
  if (SURE.has(kind)) return plain > -4;
  return plain > (kind === 'agreement' ? -1 : 0.3);
}

/** Classes that rest on more than the model's taste. */
export const SURE: ReadonlySet<Kind> = new Set(['linter', 'capital', 'period', 'doubled']);

/** A candidate is taken when plain · plain gain + asked · asked gain > its class's least. */
export interface Thresholds {
  plain: number;
  asked: number;
  least: Record<Kind, number>;
  /** By how much less will do in a sentence in which a fault was found already: few have just one. */
  faulty: number;
}

export const THRESHOLDS: Thresholds = {
  plain: 1,
  asked: 1.5,
  least: {
    linter: 0.9,
    article: 3,
    function: 4,
    inflection: 2.4,
    agreement: 1.2,
    derivation: 0.3,
    confusion: 1.2,
    capital: 1.5,
    period: 1.4,
    doubled: 1.5,
    insertion: 2.3,
    deletion: 2.1,
    comma: -0.1,
  },
  faulty: 4.5,
};

/**
 * The candidates to propose: those over their class's threshold, best first, a word or more between any two.
 *
 * @param isFaulty true where the sentence's spelling was corrected.
 */
export function accept(
  text: string,
  scored: readonly Scored[],
  isFaulty: boolean,
  thresholds = THRESHOLDS,
): Candidate[] {
  const ranked = scored
    .map((one) => ({ candidate: one.candidate, margin: marginOf(one, thresholds) }))
    .sort((a, b) => b.margin - a.margin);
  const accepted: Candidate[] = [];
  for (const { candidate, margin } of ranked) {
    const allowed = isFaulty || accepted.length > 0 ? thresholds.faulty : 0;
    if (margin + allowed > 0 && accepted.every((other) => areApart(text, candidate, other)))
      accepted.push(candidate);
  }
  return accepted.sort((a, b) => a.start - b.start);
}

function marginOf({ candidate, plain, asked }: Scored, thresholds: Thresholds): number {
  if (asked === undefined) return Number.NEGATIVE_INFINITY;
  return thresholds.plain * plain + thresholds.asked * asked - thresholds.least[candidate.kind];
}

function areApart(text: string, a: Candidate, b: Candidate): boolean {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  return first.end <= second.start && /[\p{L}\p{N}]/u.test(text.slice(first.end, second.start));
}
