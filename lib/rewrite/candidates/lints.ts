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
  Repetition: 'repeated word',
  Spelling: 'spelling',
  Typo: 'spelling',
  WordChoice: 'word choice',
  BoundaryError: 'spelling',
};

/** What the checker suggests, spelling of single words apart, which comes before all else. */
export function lintCandidates({ lints }: Draft): Candidate[] {
  return lints
    .filter(({ kind, problem }) => !TASTE.has(kind) && !isWordSpelling(kind, problem))
    .flatMap(({ start, end, kind, suggestions }) =>
      suggestions.map((replacement) => ({
        start,
        end,
        replacement,
        kind: 'linter',
        reason: REASONS[kind] ?? 'grammar',
      })),
    );
}

export function isWordSpelling(kind: string, problem: string): boolean {
  return kind === 'Spelling' && /^[\p{L}'’-]+$/u.test(problem);
}
