import { type Page, pageSentences } from '../protocol/page';
import { isEnglishTag } from '../text/stems';
import { isStopWord } from '../text/stop-words';
import { findWords } from '../text/words';
import { frequentNames } from './frequent-names';
import { QUESTION_END } from './passages';
import { rankWith } from './retrieval';
import { verdictOn } from './verdict';

/**
 * Up to three questions that the page speaks of: those that its headings ask, then about its headings and the names
 * that it says most often. Only questions of its own on pages in other languages than English.
 */
export function suggestQuestions(page: Page): string[] {
  const headings = page.blocks
    .filter((block) => block.kind === 'heading')
    .map((block) => block.sentences.map((sentence) => sentence.text).join(' '));
  const own = headings.filter((heading) => QUESTION_END.test(heading) && heading.length <= MAX_LENGTH);
  const about = isEnglishTag(page.lang)
    ? alternating(headings.filter(isTopic).map(asTopic), frequentNames(page)).map(
        (topic) => `What does it say about ${topic}?`,
      )
    : [];
  const { length } = pageSentences(page);
  // By the page's own words, which they are made of.
  const isAnswered = (question: string) => verdictOn(rankWith(page, question)[0], length) === 'answer';
  const chosen: string[] = [];
  for (const question of [...new Set([...own, ...about])].slice(0, MAX_TRIED)) {
    if (chosen.length < MAX_SUGGESTIONS && isAnswered(question)) chosen.push(question);
  }
  return chosen;
}

const MAX_SUGGESTIONS = 3;
const MAX_TRIED = 6;
/** Characters. */
const MAX_LENGTH = 80;
const MAX_TOPIC_WORDS = 5;
/** Headings that say what part of a text follows, not what it speaks of. */
const PARTS = new Set(
  'abstract|background|comments|conclusion|conclusions|contents|details|introduction|notes|overview|references|results|sources|summary'.split(
    '|',
  ),
);
const ARTICLE = /^(?:an?|the)$/i;

/** A heading of a few words that can stand after "about": a noun with what belongs to it. */
function isTopic(heading: string): boolean {
  const words = findWords(heading);
  const isNumbered = words.some((word) => /\p{N}/u.test(word.text));
  const isPart = PARTS.has(heading.toLowerCase());
  const isPlain = /^[\p{L}\p{M}\s’'-]+$/u.test(heading);
  const [first = ''] = heading.split(' ');
  const isNoun = ARTICLE.test(first) ? words.length > 1 : !isStopWord(first, 'en');
  return isPlain && !isPart && !isNumbered && isNoun && words.length <= MAX_TOPIC_WORDS;
}

/** As it stands inside a sentence: its first word without the capital, unless it is a name's. */
function asTopic(heading: string): string {
  const [first = '', second = ''] = heading.split(' ');
  if (second && heading === heading.toUpperCase()) return heading.toLowerCase();
  const isName = !ARTICLE.test(first) && (/^\p{Lu}/u.test(second) || /^\p{Lu}{2}/u.test(first));
  return isName ? heading : heading.charAt(0).toLowerCase() + heading.slice(1);
}

function alternating(a: readonly string[], b: readonly string[]): string[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => [a[index], b[index]])
    .flat()
    .filter((one) => one !== undefined);
}
