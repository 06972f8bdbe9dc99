import type { Block, Page, Sentence } from '../protocol/page';
import { isEnglish, primaryLanguage } from '../text/language';
import { findWords } from '../text/words';
import { BOILERPLATE, NOTE, OFFER, SCENE, UNNAMED_SPEAKER } from './cues';
import { LONGEST_SENTENCE } from './cuttings';
import { findEnclosures } from './enclosures';
import { pointsBack } from './openings';
import { outsideSections } from './sections';
import { isTip } from './steps';
import { finiteness, mayHaveVerb } from './verbs';

export interface EligibleSentence extends Sentence {
  /** Whether a reader who has not seen the page understands it: whom and what it speaks of, and no opening of a story. */
  standsAlone: boolean;
  /** Whether it tells what to do in one case only. */
  isTip: boolean;
}

/** The sentences that may be shown as points: whole statements of running text, in reading order. */
export function eligibleSentences(page: Page): EligibleSentence[] {
  const main = statementsOf(outsideSections(page.blocks, APPENDIX), page);
  return main.length > 0 ? main : statementsOf(page.blocks, page);
}

function statementsOf(blocks: readonly Block[], page: Page): EligibleSentence[] {
  const { lang } = page;
  const names = writtenAsNames(page);
  return blocks
    .filter(runningText(blocks))
    .flatMap(({ sentences }) => sentences)
    .filter(({ text }) => isStatement(text, lang) && (!isEnglish(lang) || startsLarge(text, names)))
    .map((sentence) => ({
      ...sentence,
      standsAlone: standsAlone(sentence.text, lang),
      isTip: isEnglish(lang) && isTip(sentence.text),
    }));
}

/** Heads sections that stand at a page's end and are not what it is about: reviews, comments, sources. */
const APPENDIX =
  /^(?:\d+ )?(?:(?:customer|user|reader)(?:[’']?s?[’']?) )?(?:reviews?|ratings?|comments?|references|footnotes|sources|bibliography|external links|further reading|see also|related (?:articles|posts|stories|links|reading)|you (?:may|might) also like|about the author|bewertungen|rezensionen|kommentare|einzelnachweise|weblinks|literatur|siehe auch|avis(?: clients)?|commentaires|références|notes et références|voir aussi|opiniones|comentarios|referencias|véase también|enlaces externos)\b[\s\d():.,¶[\]a-z]{0,12}$/i;

/** Block quotations are left out, for who speaks in them stands outside; but some pages have all they say in them. */
function runningText(blocks: readonly Block[]): (block: Block) => boolean {
  const own = lengthOf(blocks.filter(isOwnText));
  const quoted = lengthOf(blocks.filter(({ kind }) => kind === 'quote'));
  return quoted > MOSTLY_QUOTED * own ? (block) => isOwnText(block) || block.kind === 'quote' : isOwnText;
}

/** Times as much as the page's own words: an essay on a text has about as many as the text. */
const MOSTLY_QUOTED = 3;

function isOwnText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'item';
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.flatMap(({ sentences }) => sentences).reduce((sum, { text }) => sum + text.length, 0);
}

const FEWEST_WORDS = 6;
const FEWEST_CHARACTERS_WITHOUT_SPACES = 12;

/** What a mark in the text or a table leads to; after an asterisk and a space an item of a list may stand. */
const FOOTNOTE = /^(?:[※†‡]|\*+(?=\S))/u;

/** Of Latin, East Asian, Indic, Urdu, Ethiopic and Armenian writing; Thai marks no end. */
const SENTENCE_END = /(?:[.!…。！｡।॥۔።։]|\p{Script=Thai})[\s"'”’»」』)\]\d]*$/u;

/** Whether a text is a whole statement of at least so many words: no question, no menu, no note on the page itself. */
export function isStatement(text: string, lang: string, fewest = FEWEST_WORDS): boolean {
  if (text.length > LONGEST_SENTENCE || FOOTNOTE.test(text)) return false;
  const words = findWords(text);
  const tooShort = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)
    ? text.length < FEWEST_CHARACTERS_WITHOUT_SPACES
    : words.length < fewest;
  if (tooShort || !SENTENCE_END.test(text) || CITATION.test(text)) return false;
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
    mayHaveVerb(text.split(/;\s/)[0] ?? '') &&
    !BOILERPLATE.test(text) &&
    !NOTE.test(text) &&
    !OFFER.test(text) &&
    !FRAGMENT.test(text)
  );
}

/**
 * What begins with a small letter has lost its beginning, unless that is a name: one that the title has too ("numbat") or
 * that is typed in code ("treelog").
 */
function startsLarge(text: string, names: ReadonlySet<string>): boolean {
  const small = /^\p{Ll}+(?!\p{L})/u.exec(text)?.[0];
  return small === undefined || (small.length > 3 && names.has(small));
}

function writtenAsNames({ title, blocks }: Page): Set<string> {
  const code = blocks.filter(({ kind }) => kind === 'code').flatMap(({ sentences }) => sentences);
  return new Set(
    [title, ...code.map(({ text }) => text)].flatMap((text) =>
      findWords(text.toLowerCase()).map((word) => word.text),
    ),
  );
}

/**
 * Menus, tables and rows of names: most words begin with capitals, as far as no verb makes them a sentence, or there is a
 * separator every few words.
 */
function isListLike(words: readonly string[], text: string, lang: string): boolean {
  const letters = words.filter((word) => /\p{L}/u.test(word));
  const capitals = letters.filter((word) => /^\p{Lu}/u.test(word)).length;
  const separators = text.match(/[,;:|•·/›»→]\s/g)?.length ?? 0;
  const most = primaryLanguage(lang) === 'de' ? 0.75 : 0.5;
  const figures = words.length - letters.length;
  const isSentence = isEnglish(lang) && finiteness(text) === SURE;
  return (
    (capitals > most * letters.length && !isSentence) ||
    separators * 3 > words.length ||
    figures * 3 > words.length
  );
}

/** Of a finite verb. */
const SURE = 2;

/** An entry of a list of sources, or what an initial or an unknown abbreviation at its end has cut off. */
const CITATION =
  /^\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}[,.]\s|\bet al\b.*[.:]\s\p{Lu}|\b(?:doi|ISBN|ISSN)\b|,\s(?:sheet|table|vol\.|pp?\.) ?\w+\.$|\s\p{Ll}\.$|\p{Lu}\p{L}+ \p{Lu}\.$/u;

const FRAGMENT =
  /^(?:(?:mostly|only|just|even|simply|partly|and|or|but)? ?because|which|who|whose|why|than|or|not to mention|e\.g\.|i\.e\.|such as|like)\b/iu;

/** Whether a reader who has not seen the page understands whom and what it speaks of. */
export function standsAlone(text: string, lang: string): boolean {
  if (pointsBack(text, lang)) return false;
  return !isEnglish(lang) || !(UNNAMED_SPEAKER.test(text) || SCENE.test(text));
}
