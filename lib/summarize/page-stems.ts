import { contentStems } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import { findWords } from '../text/words';

/** Each text's content stems, with repetitions. Of languages without a stop list, the words that recur most are stop words. */
export function pageStems(texts: readonly string[], lang: string): string[][] {
  const stems = texts.map((text) => contentStems(text, lang));
  if (texts.length < FEWEST_TEXTS || hasStopList(texts, lang)) return stems;
  const holders = new Map<string, number>();
  for (const stem of stems.flatMap((list) => [...new Set(list)])) {
    holders.set(stem, (holders.get(stem) ?? 0) + 1);
  }
  const isCommon = (stem: string) => {
    const share = (holders.get(stem) ?? 0) / texts.length;
    return share > COMMON || (stem.length <= SHORT && share > COMMON_AND_SHORT);
  };
  return stems.map((list) => list.filter((stem) => !isCommon(stem)));
}

/** With fewer sentences frequency says nothing. */
const FEWEST_TEXTS = 8;
/** Shares of the sentences in which no subject of the page, but a function word, occurs. */
const COMMON = 0.35;
const COMMON_AND_SHORT = 0.12;
/** Letters; function words are short in most languages. */
const SHORT = 4;

function hasStopList(texts: readonly string[], lang: string): boolean {
  return texts.some((text) => findWords(text).some((word) => isStopWord(word.text, lang)));
}
