import type { Edit } from '../../protocol/tasks';
import type { Candidate, Draft } from './candidate';

/** Matters of taste, which a correction leaves alone. */
const TASTE = new Set(['Readability', 'Style', 'Enhancement', 'Regionalism', 'Redundancy']);

const REASONS: Record<string, Edit['reason']> = {
  Agreement: 'grammar',
  Capitalization: 'capital letter',
  Eggcorn: 'word choice',
  Formatting: 'punctuation',
  Malapropism: 'word choice',
  Punctuation: 'punctuation',
  Spelling: 'spelling',
  Typo: 'spelling',
  WordChoice: 'word choice',
  BoundaryError: 'spelling',
};

/**
 * What the checker suggests; but for spelling of single words, which comes before all else, and for repeated words, of which
 * `doubledWords` knows that some may stand twice (“had had”).
 */
export function lintCandidates({ lints }: Draft): Candidate[] {
  return lints
    .filter(
      ({ kind, problem }) => !TASTE.has(kind) && kind !== 'Repetition' && !isWordSpelling(kind, problem),
    )
    .flatMap(({ start, end, kind, suggestions }) =>
      suggestions.map((replacement) => ({
        start,
        end,
        replacement,
        kind: 'rule',
        reason: REASONS[kind] ?? 'grammar',
      })),
    );
}

export function isWordSpelling(kind: string, problem: string): boolean {
  return kind === 'Spelling' && /^[\p{L}'’-]+$/u.test(problem);
}
