import { bareText } from './bare-text';
import { type BlockFacts as Facts, isProse, toFacts } from './block-facts';
import {
  isAboutAuthor,
  isAppeal,
  isBareCredit,
  isHouseRule,
  isInvitation,
  isLeadLine,
  isMeta,
  isPrice,
  isSignature,
  isSymbol,
  isTailLine,
  isTeaser,
  isTitle,
} from './boilerplate-lines';
import type { TextBlock } from './collect-blocks';
import { AD_LABEL, isImprint, opensRelated } from './stock-lines';

/** Of an article's words, what the rules may take at most; past that the page is not what they are made for. */
const MOST_DROPPED = 0.4;

/**
 * Leaves out what sits in an article without being of it: teasers and lists of links, lines of date, place and
 * author before the text, what follows its end, bare picture credits, what is said twice, headings with nothing under
 * them, and sections of other pages' titles. Lines of date and author amid the text, as in threads, become captions,
 * as do rules for comments at the end.
 * Gives all blocks back where too little would be left. In a list, as of search results, a linked heading over text is
 * no teaser.
 */
export function dropBoilerplate(
  blocks: readonly TextBlock[],
  title: string,
  byline: string,
  { isList = false } = {},
): TextBlock[] {
  const all = blocks.map(toFacts);
  const text = withoutStrays(withoutRelated(all), isList);
  const kept = withoutEmptyHeadings(isList ? withoutTitle(text, title) : withoutEdges(text, title, byline));
  if (wordsOf(kept) < (1 - MOST_DROPPED) * wordsOf(all)) return [...blocks];
  return kept.map((fact, index) =>
    isMeta(fact) || (index >= kept.length - EDGE && isHouseRule(fact))
      ? { ...fact.block, kind: 'caption' }
      : fact.block,
  );
}

/** Sections under "Related articles", "3 comments", "Lesen Sie auch", as far as they are not most of the page. */
function withoutRelated(facts: readonly Facts[]): Facts[] {
  const first = facts.findIndex(isProse);
  const most = MOST_DROPPED * wordsOf(facts);
  const opens = facts.map(({ block }, index) => index > first && opensRelated(block.text));
  const endOf = sectionEnds(facts, opens);
  const wordsBefore = sums(facts.map(({ words }) => words));
  const proseBefore = sums(facts.map((fact) => (isProse(fact) ? 1 : 0)));
  const between = (sums: readonly number[], from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);

  const kept: Facts[] = [];
  for (let index = 0; index < facts.length; index++) {
    const fact = facts[index] as Facts;
    if (!opens[index]) kept.push(fact);
    else if (fact.block.kind === 'heading') {
      const end = endOf[index] ?? facts.length;
      const isText = end < facts.length && between(proseBefore, index, end) > 0;
      if (!isText && between(wordsBefore, index, end) < most) index = end - 1;
    }
  }
  return kept;
}

/** Where the section under each heading ends: at the next of the same or a higher rank that does not open what is related. */
function sectionEnds(facts: readonly Facts[], opens: readonly boolean[]): number[] {
  const ends: number[] = [];
  /** By rank, the nearest heading below. */
  const nearest = Array.from({ length: LOWEST_RANK + 1 }, () => facts.length);
  for (let index = facts.length - 1; index >= 0; index--) {
    const { kind, level = 2 } = (facts[index] as Facts).block;
    if (kind !== 'heading') continue;
    ends[index] = Math.min(...nearest.slice(0, level + 1));
    if (!opens[index]) nearest[level] = index;
  }
  return ends;
}

const LOWEST_RANK = 6;

/** The sum of all that stand before each, and of all. */
function sums(numbers: readonly number[]): number[] {
  const found = [0];
  for (const [index, number] of numbers.entries()) found.push((found[index] ?? 0) + number);
  return found;
}

/** Wherever they stand: links to other pages, labels, repetitions. */
function withoutStrays(facts: readonly Facts[], isList: boolean): Facts[] {
  const dropped = new Set(
    itemRuns(facts)
      .filter((run) => isLinkList(run, run.at(-1) === facts.at(-1)))
      .flat(),
  );
  const isEcho = echoesIn(facts);
  return facts.filter(
    (fact, index) =>
      !dropped.has(fact) &&
      !isRepeated(facts, index) &&
      !isEcho(fact) &&
      (!isTeaser(fact) || (isList && leadsText(facts, index))) &&
      !isBareCredit(fact) &&
      !isSymbol(fact) &&
      !AD_LABEL.test(fact.block.text),
  );
}

/** Before the first sentence of the text, and after its last. */
function withoutEdges(facts: readonly Facts[], title: string, byline: string): Facts[] {
  const isText = (fact: Facts) => isProse(fact) && !isImprint(fact.block.text);
  const first = facts.findIndex(isText);
  if (first < 0) return [...facts];
  const last = facts.findLastIndex(isText);
  const lead = facts.slice(0, Math.min(first, LONGEST_LEAD));
  const isOffer = lead.some(isPrice);
  // In a thread it marks a post.
  const lastMark = facts.findLastIndex((fact, index) => index < last && isMeta(fact));
  const isLead = (fact: Facts) => isTitle(fact, title) || (isOffer ? isMeta(fact) : isLeadLine(fact));
  return facts.filter((fact, index) => {
    if (index < lead.length && isLead(fact)) return false;
    if (index <= first + UNDER_LEAD && isSignature(fact) && (index < first || index >= lastMark))
      return false;
    if (index > last && isTailLine(fact)) return false;
    if (index >= last - 1 && isAboutAuthor(fact, byline)) return false;
    if (index >= facts.length - EDGE && isAppeal(fact)) return false;
    return !((index < EDGE || index >= facts.length - EDGE) && isInvitation(fact));
  });
}

/** What stands before and after the items of a list may belong to them: a price, a number of results. */
function withoutTitle(facts: readonly Facts[], title: string): Facts[] {
  const first = facts.findIndex(isProse);
  return facts.filter(
    (fact, index) =>
      !(index < first && isTitle(fact, title)) &&
      !(index >= facts.length - EDGE && isImprint(fact.block.text)),
  );
}

const LONGEST_LEAD = 12;
const UNDER_LEAD = 2;

function isRepeated(facts: readonly Facts[], index: number): boolean {
  const { block } = facts[index] as Facts;
  if (block.kind === 'row' || block.kind === 'code') return false;
  return facts.slice(Math.max(0, index - 3), index).some((other) => other.block.text === block.text);
}

/** A heading with text below it, perhaps under one line that tells where it is from. */
function leadsText(facts: readonly Facts[], index: number): boolean {
  return (
    facts[index]?.block.kind === 'heading' &&
    facts.slice(index + 1, index + 3).some(({ block, linked, words }) => {
      return block.kind === 'paragraph' && linked < 0.3 && words >= 8;
    })
  );
}

const LONGEST_ECHO = 40;
/** Characters. Each line is looked for in all of the text: no article that has pull quotes comes near. */
const LONGEST_WITH_ECHOES = 500_000;

/** A pull quote: what the text itself says elsewhere. What a post quotes of another is none. */
function echoesIn(facts: readonly Facts[]): (fact: Facts) => boolean {
  if (facts.filter(isMeta).length >= 2) return () => false;
  const whole = facts
    .filter(isProse)
    .map(({ block }) => bareText(block.text))
    .join('\n');
  if (whole.length > LONGEST_WITH_ECHOES) return () => false;
  const first = facts.find(isProse);
  return (fact) => {
    const { block, words } = fact;
    if (fact === first) return false;
    if (block.kind !== 'paragraph' && block.kind !== 'quote') return false;
    if (words < 4 || words > LONGEST_ECHO) return false;
    const bare = bareText(block.text);
    const at = whole.indexOf(bare);
    if (at < 0) return false;
    if (!isProse(fact)) return true;
    // It finds itself; a longer text that holds it may stand before or after.
    return isPartOfLine(whole, at, bare) || isPartOfLine(whole, whole.indexOf(bare, at + 1), bare);
  };
}

function isPartOfLine(whole: string, at: number, part: string): boolean {
  if (at < 0) return false;
  const startsLine = at === 0 || whole[at - 1] === '\n';
  const end = at + part.length;
  return !(startsLine && (end === whole.length || whole[end] === '\n'));
}

/** How many blocks at either end may be an invitation to more than the article. */
const EDGE = 4;

function itemRuns(facts: readonly Facts[]): Facts[][] {
  const runs: Facts[][] = [];
  let run: Facts[] = [];
  for (const fact of facts) {
    if (fact.block.kind === 'item') run.push(fact);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function isLinkList(run: readonly Facts[], isLast: boolean): boolean {
  const loose = run.filter(
    ({ linked, endsSentence }) => linked > 0.9 || (isLast && linked > 0.3 && !endsSentence),
  );
  return loose.length >= 0.8 * run.length;
}

/** Headings at the end, or before another of the same or a higher rank. */
function withoutEmptyHeadings(facts: readonly Facts[]): Facts[] {
  const kept: Facts[] = [];
  for (const fact of facts.toReversed()) {
    const next = kept.at(-1)?.block;
    const { kind, level = 2 } = fact.block;
    const isEmpty = !next || (next.kind === 'heading' && (next.level ?? 2) <= level);
    if (kind !== 'heading' || !isEmpty) kept.push(fact);
  }
  return kept.reverse();
}

function wordsOf(facts: readonly Facts[]): number {
  return facts.reduce((sum, { words }) => sum + words, 0);
}
