import { type Page, pageSentences } from '../protocol/page';
import { DAY, MONTHS } from '../text/calendar';
import { isStopWord } from '../text/stop-words';

/**
 * Names of two to four words on an English page, the most frequent first, as they stand in a sentence: with “the” where
 * the page often has it before them. What is only found once, at a sentence's beginning, may have its capitals from
 * there. Of names that share words the most frequent.
 */
export function frequentNames(page: Page): string[] {
  const uses = new Map<string, NameUse>();
  for (const { text } of pageSentences(page)) {
    if (isHeadline(text)) continue;
    for (const { index, groups } of text.matchAll(CAPITALS)) {
      const name = (groups?.name ?? '').replace(LAST_DAY, '');
      if (!isName(name)) continue;
      const { count, inside, withThe } = uses.get(name) ?? { count: 0, inside: 0, withThe: 0 };
      uses.set(name, {
        count: count + 1,
        inside: inside + Number(index > 0 || groups?.the !== undefined),
        withThe: withThe + Number(groups?.the !== undefined),
      });
    }
  }
  const ordered = [...uses]
    .filter(([, { count, inside }]) => count > 1 || inside > 0)
    .sort(([, a], [, b]) => b.count - a.count);
  return withoutSharing(
    ordered.map(([name, { count, withThe }]) => (withThe >= OFTEN * count ? `the ${name}` : name)),
  );
}

/** How often a name is found: in all, not as a sentence's first words, and after “the”. */
interface NameUse {
  count: number;
  inside: number;
  withThe: number;
}

const OFTEN = 1 / 3;
const MAX_WORDS = 4;
/** Words with capitals in a row, with the small ones that join them. */
const CAPITALS =
  /(?<![\p{L}\p{M}\p{N}&’'-])(?<the>[Tt]he )?(?<name>\p{Lu}[\p{L}\p{M}-]{1,20}(?: (?:(?:and|de|for|of|van|von|&) )?\p{Lu}[\p{L}\p{M}-]{1,20}){1,6})(?![\p{L}\p{M}\p{N}-])/gu;
const LAST_DAY = new RegExp(` (?:${DAY}|${MONTHS})$`, 'u');
/** Two names, rather than one. */
const PAIR = /^\S+ (?:and|&) \S+$/u;

function isName(text: string): boolean {
  const words = text.split(' ');
  const isOfWords = words.filter(hasCapital).every((word) => !isStopWord(word, 'en'));
  return isOfWords && words.length > 1 && words.length <= MAX_WORDS && !PAIR.test(text);
}

/** Or a button: hardly a word in it is without a capital. */
function isHeadline(text: string): boolean {
  return !/(?<![\p{L}\p{M}’'])\p{Ll}{4,}/u.test(text);
}

function withoutSharing(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.filter((name) => {
    const words = name.split(' ').filter(hasCapital);
    if (words.some((word) => taken.has(word))) return false;
    for (const word of words) taken.add(word);
    return true;
  });
}

function hasCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
