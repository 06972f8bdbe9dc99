export type Tokens = readonly string[];

export interface GleuItem {
  source: Tokens;
  hypothesis: Tokens;
  /** The same number for every item. */
  references: readonly Tokens[];
}

const ORDER = 4;

/**
 * GLEU in points (0–100): Napoles et al., "Ground Truth for Grammatical Error Correction Metrics" (2015), as revised in
 * "GLEU Without Tuning" (2016). Matches with a reference, less the n-grams of the source that the reference dropped;
 * n to 4; brevity penalty; over the corpus, with one reference drawn for each item, mean over `draws`. Fixed seed.
 */
export function gleu(items: readonly GleuItem[], draws = 200): number {
  const stats = items.map(({ source, hypothesis, references }) =>
    references.map((reference) => itemStats(source, hypothesis, reference)),
  );
  const random = randomNumbers(1);
  let total = 0;
  for (let draw = 0; draw < draws; draw++) {
    const sums = new Array<number>(2 + 2 * ORDER).fill(0);
    for (const byReference of stats) {
      const drawn = byReference[Math.floor(random() * byReference.length)] ?? [];
      for (const [i, value] of drawn.entries()) sums[i] = (sums[i] ?? 0) + value;
    }
    total += corpusGleu(sums);
  }
  return draws === 0 ? 0 : (100 * total) / draws;
}

/** Lengths of hypothesis and reference, then for each n the matches and the number of n-grams. */
function itemStats(source: Tokens, hypothesis: Tokens, reference: Tokens): number[] {
  const stats = [hypothesis.length, reference.length];
  for (let n = 1; n <= ORDER; n++) {
    const inHypothesis = ngrams(hypothesis, n);
    const inReference = ngrams(reference, n);
    const dropped = new Map([...ngrams(source, n)].filter(([gram]) => !inReference.has(gram)));
    const matches = overlap(inHypothesis, inReference) - overlap(inHypothesis, dropped);
    stats.push(Math.max(matches, 0), Math.max(hypothesis.length + 1 - n, 0));
  }
  return stats;
}

function corpusGleu(sums: readonly number[]): number {
  if (sums.some((value) => value === 0)) return 0;
  const [hypothesis = 0, reference = 0, ...counts] = sums;
  let logPrecision = 0;
  for (let n = 0; n < ORDER; n++)
    logPrecision += Math.log((counts[2 * n] ?? 0) / (counts[2 * n + 1] ?? 1)) / ORDER;
  return Math.exp(Math.min(0, 1 - reference / hypothesis) + logPrecision);
}

function ngrams(tokens: Tokens, n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= tokens.length; i++) {
    const gram = tokens.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function overlap(a: Map<string, number>, b: Map<string, number>): number {
  let count = 0;
  for (const [gram, times] of a) count += Math.min(times, b.get(gram) ?? 0);
  return count;
}

/** Mulberry32: numbers in [0, 1). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
