/**
 * What no prefix is learned from, of the tune folds: only there does the model's word weigh what it does on texts that
 * it has never seen, so what is decided on it is fitted there, with prefixes that were learned without `--all`.
 */

/** One article in four: whether a title is of one. */
export function heldArticles(titles: readonly string[]): (title: string) => boolean {
  const sorted = [...new Set(titles)].sort();
  return (title) => sorted.indexOf(title) % 4 === 1;
}

/** `place`: of the sentence in its fold. */
export function isHeldSentence(place: number): boolean {
  return place % 3 === 0;
}
