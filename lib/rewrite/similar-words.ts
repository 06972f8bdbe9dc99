import type { Linter } from './linter';
import { misspellingCost } from './misspelling';
import { oneLetterAway } from './near-words';

const MOST_COST = 1;
const PER_WORD = 6;
const SHORTEST = 3;

/** For each known word (lower case) the common words that it may be a slip for, one letter away, the nearest first. */
export async function similarTo(
  words: readonly string[],
  commonWords: ReadonlySet<string>,
  linter: Linter,
): Promise<Map<string, readonly string[]>> {
  const near = new Map(
    [...new Set(words)]
      .filter((word) => word.length >= SHORTEST && /^[a-z]+$/.test(word))
      .map((word) => [word, nearest(word, commonWords)]),
  );
  const unknown = await linter.unknownWords([...new Set([...near].flat(2))]);
  return new Map(
    [...near]
      .filter(([word]) => !unknown.has(word))
      .map(([word, others]) => [word, others.filter((other) => !unknown.has(other))]),
  );
}

function nearest(word: string, commonWords: ReadonlySet<string>): string[] {
  return [...oneLetterAway(word)]
    .filter((other) => other.length >= SHORTEST && commonWords.has(other))
    .map((other) => ({ other, cost: misspellingCost(word, other) }))
    .filter(({ cost }) => cost <= MOST_COST)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, PER_WORD)
    .map(({ other }) => other);
}
