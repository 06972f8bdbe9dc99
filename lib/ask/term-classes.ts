import { isEnglishTag } from '../text/stems';
import type { TermClass } from './bm25';
import { relatedStems } from './related-words';

/**
 * For each query term, what of the page's vocabulary counts as a match: the term itself, words of the same family
 * (a long common beginning), words of near meaning, and, where the page does not have the term at all, a word that
 * is one slip of the keyboard away.
 *
 * @param vocabulary All search terms of the page.
 */
export function termClasses(
  query: readonly string[],
  vocabulary: ReadonlySet<string>,
  lang: string,
): TermClass[] {
  return query.map((term) => {
    const terms = new Map([[term, 1]]);
    const related = isEnglishTag(lang) ? relatedStems(term) : NONE;
    for (const other of vocabulary) {
      if (other === term) continue;
      if (related.has(other)) terms.set(other, RELATED);
      else if (isFamily(term, other)) terms.set(other, FAMILY);
      else if (!vocabulary.has(term) && isSlip(term, other)) terms.set(other, SLIP);
    }
    return terms;
  });
}

const NONE: ReadonlySet<string> = new Set();
const RELATED = 0.5;
const FAMILY = 0.5;
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
