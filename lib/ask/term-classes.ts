import { mayBeEnglish } from '../text/language';
import { inverseDocumentFrequency, type TermClass } from './bm25';
import { relatedStems } from './related-words';

/**
 * For each term, what of the vocabulary says the same: the term itself, words of the same family (a long common
 * beginning), words of near meaning, and, where the vocabulary does not have the term at all, a word that is one slip of
 * the keyboard away.
 */
export function termClasses(
  terms: readonly string[],
  vocabulary: ReadonlySet<string>,
  lang: string,
): TermClass[] {
  const isEnglish = mayBeEnglish(lang);
  return terms.map((term) => {
    const same = new Map([[term, 1]]);
    const related = isEnglish ? relatedStems(term) : NONE;
    for (const other of vocabulary) {
      if (other === term) continue;
      if (related.has(other)) same.set(other, RELATED);
      else if (isFamily(term, other)) same.set(other, FAMILY);
      else if (!vocabulary.has(term) && isSlip(term, other)) same.set(other, SLIP);
    }
    return same;
  });
}

/** Terms by which a text may answer where one asks with a term. */
export type Answering = (asked: string) => Iterable<string>;

/** How many texts there are, and how many of them hold each term. */
export interface Vocabulary {
  holding: ReadonlyMap<string, number>;
  texts: number;
}

/** The terms of texts, each text's in any order and number; those of a title besides count as held by none. */
export function vocabularyOf(
  texts: readonly (readonly string[])[],
  title: readonly string[] = [],
): Vocabulary {
  const holding = new Map(title.map((term) => [term, 0]));
  for (const terms of texts)
    for (const term of new Set(terms)) holding.set(term, (holding.get(term) ?? 0) + 1);
  return { holding, texts: texts.length };
}

/**
 * For each term of a question, what of a page's vocabulary counts as a match: what says the same, and what may answer,
 * the less the more of the page's texts say it.
 */
export function matchClasses(
  query: readonly string[],
  { holding, texts }: Vocabulary,
  lang: string,
  answering: Answering,
): TermClass[] {
  const classes = termClasses(query, new Set(holding.keys()), lang);
  if (!mayBeEnglish(lang)) return classes;
  const rarest = inverseDocumentFrequency(texts, 0);
  return classes.map((same, index) => {
    const matches = new Map(same);
    for (const stem of answering(query[index] ?? '')) {
      const count = holding.get(stem);
      if (count === undefined || matches.has(stem)) continue;
      matches.set(stem, (ANSWERING * inverseDocumentFrequency(texts, count)) / rarest);
    }
    return matches;
  });
}

const NONE: ReadonlySet<string> = new Set();
const RELATED = 0.5;
const FAMILY = 0.5;
const ANSWERING = 0.6;
const SLIP = 0.9;

function isFamily(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  return common >= 4 && common >= 0.6 * longer && /^\p{L}+$/u.test(a + b);
}

/** One letter more, less, other, or two swapped; the first letter is the same and there are five at least. */
function isSlip(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  if (!/^\p{L}+$/u.test(a + b)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
