/** How much each term of a text counts as a match of one query term: 1 for the term itself. */
export type TermClass = ReadonlyMap<string, number>;

export interface Bm25 {
  /** One score per text. */
  scores: number[];
  /** One inverse document frequency per query term, times its weight; also for terms that no text holds. */
  idf: number[];
}

/**
 * BM25+ (Lv and Zhai, 2011) of texts for a query whose terms may be matched by related ones as well; the frequency
 * of a query term in a text is the weighted sum over its class.
 *
 * @param weights How much each query term counts; 1 where left out.
 */
export function bm25(
  texts: readonly (readonly string[])[],
  query: readonly TermClass[],
  weights: readonly number[] = [],
): Bm25 {
  const frequencies = query.map((terms) => texts.map((text) => frequency(text, terms)));
  const idf = frequencies.map((row, term) => {
    const holding = row.reduce((sum, count) => sum + Math.min(1, count), 0);
    return (weights[term] ?? 1) * inverseDocumentFrequency(texts.length, holding);
  });
  const averageLength = texts.reduce((sum, text) => sum + text.length, 0) / texts.length || 1;
  const scores = texts.map((text, index) => {
    const lengthFactor = K1 * (1 - B + (B * text.length) / averageLength);
    return query.reduce((sum, _, term) => {
      const count = frequencies[term]?.[index] ?? 0;
      if (count === 0) return sum;
      const strength = Math.min(1, count);
      return sum + (idf[term] ?? 0) * (strength * DELTA + (count * (K1 + 1)) / (count + lengthFactor));
    }, 0);
  });
  return { scores, idf };
}

/** ln(1 + (N − n + 0.5) / (n + 0.5)) of what n of N texts hold. */
export function inverseDocumentFrequency(texts: number, holding: number): number {
  return Math.log(1 + (texts - holding + 0.5) / (holding + 0.5));
}

/** What a text of average length scores that holds every query term once. */
export function fullScore(idf: readonly number[]): number {
  return (1 + DELTA) * idf.reduce((sum, value) => sum + value, 0);
}

const K1 = 1.2;
const B = 0.7;
const DELTA = 0.5;

function frequency(text: readonly string[], terms: TermClass): number {
  return text.reduce((sum, term) => sum + (terms.get(term) ?? 0), 0);
}
