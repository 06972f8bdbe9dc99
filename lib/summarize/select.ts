import { extent } from './salience';

/** Weight of likeness to what is already chosen against salience (0…1), and the likeness that counts as the same. */
const REDUNDANCY = 0.3;
const SAME = 0.75;
/** What each point already taken from the same part costs a sentence. */
const SAME_PART = 0.05;

/** Where the sentences stand: for each, the index of its part, and how many may come from one part at most. */
export interface Spread {
  parts: readonly number[];
  most: number;
}

/**
 * Maximal marginal relevance: up to `count` sentences (given by their content stems) with high salience that do
 * not repeat each other and do not crowd in one part of the page, as ascending indices. Likeness is the cosine of tf-isf vectors (isf: inverse sentence frequency).
 */
export function selectSentences(
  stems: readonly (readonly string[])[],
  scores: readonly number[],
  count: number,
  spread: Spread,
): number[] {
  const vectors = tfIsf(stems);
  const { low, range } = extent(scores);
  const likeness = scores.map(() => 0);
  const open = new Set(stems.keys());
  const chosen: number[] = [];
  const taken = new Map<number, number>();

  while (chosen.length < count) {
    let best: number | undefined;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const i of open) {
      const crowd = taken.get(spread.parts[i] ?? 0) ?? 0;
      if (crowd >= spread.most) continue;
      const salient = ((scores[i] ?? 0) - low) / (range || 1);
      const value = salient - REDUNDANCY * (likeness[i] ?? 0) - SAME_PART * crowd;
      if (value > bestValue) [best, bestValue] = [i, value];
    }
    if (best === undefined) break;
    chosen.push(best);
    open.delete(best);
    const part = spread.parts[best] ?? 0;
    taken.set(part, (taken.get(part) ?? 0) + 1);
    for (const i of open) {
      likeness[i] = Math.max(likeness[i] ?? 0, cosine(vectors[i], vectors[best]));
      if ((likeness[i] ?? 0) > SAME) open.delete(i);
    }
  }
  return chosen.sort((a, b) => a - b);
}

type Vector = ReadonlyMap<string, number>;

function tfIsf(documents: readonly (readonly string[])[]): Vector[] {
  const sentenceCounts = new Map<string, number>();
  for (const stems of documents) {
    for (const stem of new Set(stems)) sentenceCounts.set(stem, (sentenceCounts.get(stem) ?? 0) + 1);
  }
  return documents.map((stems) => {
    const vector = new Map<string, number>();
    for (const stem of stems) vector.set(stem, (vector.get(stem) ?? 0) + 1);
    let squares = 0;
    for (const [stem, count] of vector) {
      const weight = (1 + Math.log(count)) * Math.log(1 + documents.length / (sentenceCounts.get(stem) ?? 1));
      vector.set(stem, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (const [stem, weight] of vector) vector.set(stem, weight / length);
    return vector;
  });
}

function cosine(a: Vector | undefined, b: Vector | undefined): number {
  if (!a || !b) return 0;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}
