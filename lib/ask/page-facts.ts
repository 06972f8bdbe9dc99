import { type Page, pageSentences, type Sentence } from '../protocol/page';
import { MONTHS, SHORT_MONTHS } from '../text/calendar';
import { findWords } from '../text/words';

export interface PageFact {
  text: string;
  /** Where the page shows it, if it does. */
  place?: { sentence: Sentence; start: number; end: number };
}

/**
 * The answer to "Who wrote this?" and "When was this published?" from what the page says of itself; undefined for
 * other questions, and where it does not say.
 */
export function findPageFact(page: Page, question: string): PageFact | undefined {
  const words = findWords(question.toLowerCase()).map((word) => word.text);
  if (words.length > MAX_WORDS || !words.every((word) => KNOWN.has(word))) return undefined;
  // "Who wrote it?" may ask about the novel that the page speaks of.
  if (!words.some((word) => THE_PAGE.has(word))) return undefined;
  if (words.includes('who') && words.some((word) => AUTHORING.has(word))) {
    return factOf(page, [page.byline ?? '']);
  }
  if ((words.includes('when') || words.includes('date')) && words.some((word) => PUBLISHING.has(word))) {
    return factOf(page, datesAsWritten(page.published ?? ''));
  }
  return undefined;
}

const MAX_WORDS = 12;
/** Characters. */
const SHORTEST = 2;
const AUTHORING = new Set(['wrote', 'written', 'author', 'writer', 'write']);
const PUBLISHING = new Set(['published', 'posted', 'written', 'publication', 'publish', 'write', 'wrote']);
const THE_PAGE = new Set(['this', 'page', 'article', 'post', 'piece']);
const KNOWN = new Set([
  ...AUTHORING,
  ...PUBLISHING,
  ...THE_PAGE,
  ...'who when what is was the date of on by did that text story blog news web website'.split(' '),
]);

/** The fact in the form in which the page shows it, else in the first one. */
function factOf(page: Page, forms: readonly string[]): PageFact | undefined {
  const [first = ''] = forms;
  if (first.length <= SHORTEST) return undefined;
  for (const form of forms) {
    for (const sentence of pageSentences(page)) {
      const start = sentence.text.indexOf(form);
      const end = start + form.length;
      const isPartOfWord = /[\p{L}\p{N}]/u.test(
        `${sentence.text[start - 1] ?? ''}${sentence.text[end] ?? ''}`,
      );
      if (start >= 0 && !isPartOfWord) return { text: form, place: { sentence, start, end } };
    }
  }
  return { text: first };
}

/** A date of the kind 2024-05-03T… in the ways that English pages write it. */
function datesAsWritten(published: string): string[] {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published);
  const name = MONTHS.split('|')[Number(match?.[2]) - 1];
  if (!match || !name) return published ? [published] : [];
  const year = match[1];
  const day = Number(match[3]);
  const months = [name, ...(SHORT_MONTHS[name] ?? []).flatMap((short) => [short, `${short}.`])];
  return [
    ...months.flatMap((month) => [
      `${month} ${day}, ${year}`,
      `${day} ${month} ${year}`,
      `${month} ${day} ${year}`,
      `${match[3]} ${month} ${year}`,
    ]),
    match[0],
    `${day}/${Number(match[2])}/${year}`,
    `${Number(match[2])}/${day}/${year}`,
    `${match[3]}.${match[2]}.${year}`,
  ];
}
