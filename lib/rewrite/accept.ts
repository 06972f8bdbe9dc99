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
  return plain > (SURE.has(kind) ? -4 : 0.3);
}

/** Classes that rest on more than the model's taste. */
export const SURE: ReadonlySet<Kind> = new Set(['linter', 'capital', 'period', 'doubled']);

/** A candidate is taken when plain · plain gain + asked · asked gain > its class's least. */
export interface Thresholds {
  plain: number;
  asked: number;
  least: Record<Kind, number>;
}

export const THRESHOLDS: Thresholds = {
  plain: 1,
  asked: 1.5,
  least: {
    linter: -2.5,
    article: 3,
    function: 3,
    inflection: 2.5,
    derivation: 0,
    confusion: 1,
    capital: -1,
    period: 1,
    doubled: 0,
    insertion: -1,
    deletion: 1,
    comma: 1.5,
  },
};

/** The candidates to propose: those over their class's threshold, best first, a word or more between any two. */
export function accept(text: string, scored: readonly Scored[], thresholds = THRESHOLDS): Candidate[] {
  const ranked = scored
    .map((one) => ({ candidate: one.candidate, margin: marginOf(one, thresholds) }))
    .filter(({ margin }) => margin > 0)
    .sort((a, b) => b.margin - a.margin);
  const accepted: Candidate[] = [];
  for (const { candidate } of ranked)
    if (accepted.every((other) => areApart(text, candidate, other))) accepted.push(candidate);
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
