import type { Block, Page, Sentence } from '../protocol/page';
import { findWords } from '../text/words';
import { ANAPHOR, BOILERPLATE, SCENE, UNNAMED_SPEAKER } from './cues';
import { LONGEST_SENTENCE } from './cuttings';
import { findEnclosures } from './enclosures';
import { isEnglish } from './english';
import { mayHaveVerb } from './verbs';

export interface EligibleSentence extends Sentence {
  /** Whether a reader who has not seen the page understands it: whom and what it speaks of, and no opening of a story. */
  standsAlone: boolean;
}

/** The sentences that may be shown as points: whole statements of running text, in reading order. */
export function eligibleSentences(page: Page): EligibleSentence[] {
  const found = page.blocks.filter(isRunningText).flatMap((block) => block.sentences);
  return found
    .filter(({ text }) => isStatement(text, page.lang))
    .map((sentence) => ({ ...sentence, standsAlone: standsAlone(sentence.text, page.lang) }));
}

/** Block quotations are left out: who speaks in them stands outside. */
function isRunningText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'item';
}

const FEWEST_WORDS = 6;
const FEWEST_CHARACTERS_WITHOUT_SPACES = 12;

/** Of Latin, East Asian, Indic, Urdu, Ethiopic and Armenian writing; Thai marks no end. */
const SENTENCE_END = /(?:[.!…。！｡।॥۔።։]|\p{Script=Thai})[\s"'”’»」』)\]\d]*$/u;

function isStatement(text: string, lang: string): boolean {
  if (text.length > LONGEST_SENTENCE) return false;
  const words = findWords(text);
  const tooShort = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? text.length < FEWEST_CHARACTERS_WITHOUT_SPACES
    : words.length < FEWEST_WORDS;
  if (tooShort || !SENTENCE_END.test(text)) return false;
  if (
    isListLike(
      words.map((word) => word.text),
      text,
      lang,
    )
  )
    return false;
  if (!isEnglish(lang)) return true;
  return (
    findEnclosures(text) !== undefined &&
    mayHaveVerb(text) &&
    !BOILERPLATE.test(text) &&
    !FRAGMENT.test(text) &&
    !/^\p{Ll}+(?!\p{L})/u.test(text)
  );
}

/** Menus, tables and rows of names: most words begin with capitals, or there is a separator every few words. */
function isListLike(words: readonly string[], text: string, lang: string): boolean {
  const letters = words.filter((word) => /\p{L}/u.test(word));
  const capitals = letters.filter((word) => /^\p{Lu}/u.test(word)).length;
  const separators = text.match(/[,;:|•·/›»→]\s/g)?.length ?? 0;
  const most = lang.startsWith('de') ? 0.75 : 0.5;
  const figures = words.length - letters.length;
  return capitals > most * letters.length || separators * 3 > words.length || figures * 3 > words.length;
}

const FRAGMENT =
  /^(?:(?:mostly|only|just|even|simply|partly|and|or|but)? ?because|which|who|whose|than|or|not to mention|e\.g\.|i\.e\.|such as|like)\b/iu;

function standsAlone(text: string, lang: string): boolean {
  return !isEnglish(lang) || !(ANAPHOR.test(text) || UNNAMED_SPEAKER.test(text) || SCENE.test(text));
}
