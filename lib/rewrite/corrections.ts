import { unregularised } from '../text/irregular';
import { isStopWord } from '../text/stop-words';
import { likeWord } from './candidates/candidate';
import type { Lint, Linter } from './linter';
import { nearWords } from './near-words';
import { areFormsOfOne, basesOf } from './word-forms';

/** Words of the model's vocabulary that are looked at beside the checker's suggestions. */
const NEAR_WORDS = 15;

/** What may have been meant by a misspelt word: what the checker suggests, near words of the list, and two that were joined. */
export async function correctionsOf(
  { problem, suggestions }: Lint,
  commonWords: ReadonlySet<string>,
  linter: Linter,
): Promise<string[]> {
  const word = problem.toLowerCase();
  const irregular = unregularised(word);
  if (irregular.length > 0) return irregular.map((form) => likeWord(problem, form));
  const near = /^[a-z']{3,20}$/.test(word) ? nearWords(word, commonWords, NEAR_WORDS) : [];
  const pairs = /^[a-z]{4,20}$/.test(word) ? splits(word, commonWords) : [];
  const unknown = await linter.unknownWords([...new Set([...near, ...pairs.flat()])]);
  const isKnown = (other: string) => !unknown.has(other);
  const known = [
    ...near.filter(isKnown),
    ...pairs.filter((pair) => pair.every(isKnown)).map((pair) => pair.join(' ')),
  ].map((other) => likeWord(problem, other));
  const options = [...new Set([...suggestions, ...known])].filter(
    (other) => other !== '' && other !== problem,
  );
  const isForm = await isRegularForm(word, linter);
  return isForm ? options.filter((other) => areFormsOfOne(word, other)) : options;
}

/** Made by rule of a word that the dictionary knows ("informations", "waiters"): no slip for a word of another kind. */
async function isRegularForm(word: string, linter: Linter): Promise<boolean> {
  if (!/^[a-z]+$/.test(word)) return false;
  const bases = basesOf(word).filter(
    (base) => base !== word && base.length >= SHORTEST_BASE && !isStopWord(base, 'en'),
  );
  const unknown = await linter.unknownWords(bases);
  return bases.some((base) => !unknown.has(base));
}

const SHORTEST_BASE = 4;

/** The word as two common ones; of single letters only "a" is a word in lower case. */
function splits(word: string, commonWords: ReadonlySet<string>): [string, string][] {
  return Array.from({ length: word.length - 2 }, (_, i): [string, string] => [
    word.slice(0, i + 1),
    word.slice(i + 1),
  ]).filter(([head, tail]) => (head === 'a' || commonWords.has(head)) && commonWords.has(tail));
}
