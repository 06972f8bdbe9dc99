import type { Page } from '../protocol/page';
import { isStopWord } from '../text/stop-words';
import { findWords } from '../text/words';

/** Patterns and guards are written for English; a page of unknown language is not cut by them. */
export function isEnglish(lang: string): boolean {
  return lang === 'en' || lang.startsWith('en-');
}

/** The page's language; where it names none, English if the function words say so. */
export function languageOf({ lang, blocks }: Page): string {
  if (lang) return lang;
  let text = '';
  for (const { text: sentence } of blocks.flatMap(({ sentences }) => sentences)) {
    text += ` ${sentence}`;
    if (text.length > ENOUGH_TEXT) break;
  }
  const words = findWords(text);
  const common = words.filter((word) => isStopWord(word.text, 'en')).length;
  return words.length >= FEWEST_WORDS && common > ENGLISH_SHARE * words.length ? 'en' : '';
}

/** In UTF-16 units. */
const ENOUGH_TEXT = 10_000;
const FEWEST_WORDS = 50;
/** English prose has .40–.50 of its words on the list; other languages share a handful of spellings with it. */
const ENGLISH_SHARE = 0.3;
