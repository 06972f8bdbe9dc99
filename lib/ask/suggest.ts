import { type Page, pageSentences } from '../protocol/page';
import { mayBeEnglish } from '../text/language';
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
  const about = mayBeEnglish(page.lang)
    ? alternating(topicsOf(page, headings), frequentNames(page)).map(
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
/** What follows a verb and no noun: "Book your seat", "Sign up" tell to do something, "Book prices" does not. */
const AFTER_VERB =
  /^(?:an?|the|this|these|that|those|your|our|my|its|their|all|every|us|me|it|them|up|out|off)$/i;
/** Verbs that are no nouns, nor stand before one: "Install packages" tells to do something as well. */
const COMMANDS = new Set(
  'add apply ask avoid become begin bring browse buy calculate cancel choose configure connect create delete discover donate eat edit enable enjoy ensure enter explore find follow get give go hear improve install join keep know learn let listen make prepare prevent protect reduce register remember remove replace save see select sell send subscribe submit take tell try understand uninstall unsubscribe verify write'.split(
    ' ',
  ),
);

function topicsOf(page: Page, headings: readonly string[]): string[] {
  const topics = headings.filter(isTopic);
  if (topics.length === 0) return [];
  const names = capitalised(page);
  return topics.map((heading) => asTopic(heading, names));
}

/** A heading of a few words that can stand after "about": a noun with what belongs to it. */
function isTopic(heading: string): boolean {
  const words = findWords(heading);
  const isNumbered = words.some((word) => /\p{N}/u.test(word.text));
  const isPart = PARTS.has(heading.toLowerCase());
  const isPlain = /^[\p{L}\p{M}\s’'-]+$/u.test(heading);
  const [first = '', second = ''] = heading.split(' ');
  const isNoun = ARTICLE.test(first)
    ? words.length > 1
    : !isStopWord(first, 'en') && !COMMANDS.has(first.toLowerCase()) && !AFTER_VERB.test(second);
  return isPlain && !isPart && !isNumbered && isNoun && words.length <= MAX_TOPIC_WORDS;
}

/** Words that the page has with a capital inside its sentences, and nowhere without. */
function capitalised(page: Page): Set<string> {
  const names = new Set<string>();
  const others = new Set<string>();
  for (const { kind, sentences } of page.blocks) {
    if (kind === 'heading') continue;
    for (const { text } of sentences) {
      findWords(text).forEach((word, index) => {
        if (!/^\p{Lu}/u.test(word.text)) others.add(word.text);
        else if (index > 0) names.add(word.text);
      });
    }
  }
  for (const name of names) if (others.has(name.toLowerCase())) names.delete(name);
  return names;
}

/** As it stands inside a sentence: its first word without the capital, unless it is a name's. */
function asTopic(heading: string, names: ReadonlySet<string>): string {
  const [first = '', second = ''] = heading.split(' ');
  if (second && heading === heading.toUpperCase()) return heading.toLowerCase();
  const isName =
    !ARTICLE.test(first) && (/^\p{Lu}/u.test(second) || /^\p{Lu}{2}/u.test(first) || names.has(first));
  return isName ? heading : heading.charAt(0).toLowerCase() + heading.slice(1);
}

function alternating(a: readonly string[], b: readonly string[]): string[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => [a[index], b[index]])
    .flat()
    .filter((one) => one !== undefined);
}
