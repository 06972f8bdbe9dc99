import type { Page } from '../protocol/page';
import { isEnglish } from '../text/language';

/**
 * Where a sentence of the page goes on after the place and the day that news begin with: "LEEDS, England — ",
 * "LYON, 3 mai (AFP) - ", "Musterstadt (dpa) - ", "May 3, 2015 — "; 0 where it has none. A place alone ("VIENNA — ") is
 * one only where an English page's text begins. Before a colon stands who speaks.
 */
export function datelineEnd(sentence: string, page: Page): number {
  const full = DATELINE.exec(sentence)?.[0] ?? '';
  if (full || !isEnglish(page.lang) || sentence !== openingOf(page)) return full.length;
  const alone = PLACE_ALONE.exec(sentence)?.[0] ?? '';
  return DASH.test(sentence.slice(alone.length)) ? 0 : alone.length;
}

function openingOf({ blocks }: Page): string | undefined {
  return blocks.find(({ kind }) => kind === 'paragraph')?.sentences[0]?.text;
}

/** What has become of something, or what is to be believed, is set in capitals before a dash as well. */
const STATUS =
  '(?!CLAIM|OPINION|RUMOU?R|FICTION|SATIRE|THEORY|EXAMPLE|QUOTE|VERDICT|CANCEL|SOLD|FULL|DRAFT|UPDATE|FALSE|FAKE|HOAX|MYTH|PARODY|SPOILER|GONE|OVER\\b|[A-Z]+ED\\b)';
const PLACE = `${STATUS}\\p{Lu}{2}[\\p{Lu}.][\\p{Lu} .’'-]{0,30}`;
const BEYOND = `, [\\p{Lu}\\d][\\p{L}\\d. ]{1,30}`;
const AGENCY = `\\s?\\([A-Z][A-Za-z ]{1,20}\\)\\.?`;
/** German agencies write places as all do, and themselves small. */
const SMALL_AGENCY = `\\p{Lu}[\\p{L}. -]{2,30}\\s\\([a-z]{3}(?:/[a-z]{2,4})?\\)`;
const BEFORE_SENTENCE = `\\s?[–—-]{1,2}\\s(?=[\\p{Lu}“„«])`;

const DATELINE = new RegExp(
  `^(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4}|${PLACE}${BEYOND}|${PLACE}(?:${BEYOND})?${AGENCY}|${SMALL_AGENCY})${BEFORE_SENTENCE}`,
  'u',
);
const PLACE_ALONE = new RegExp(`^${PLACE}\\s[–—-]{1,2}\\s(?=[\\p{Lu}“])`, 'u');
/** The first of two dashes would open an insertion: "NASA – Houston’s largest employer – will …". */
const DASH = /\s[–—-]{1,2}\s|—/;
