import { bareText } from './bare-text';
import type { TextBlock } from './collect-blocks';
import { countWords } from './count-words';

/** Of an article's words, what the rules may take at most; past that the page is not what they are made for. */
const MOST_DROPPED = 0.4;

/**
 * Leaves out what sits in an article without being of it: teasers and lists of links, lines of date, place and
 * author before the text, what follows its end, bare picture credits, the title said again, headings with nothing
 * under them. Gives all blocks back where that would leave too little.
 */
export function dropBoilerplate(blocks: readonly TextBlock[], title: string, byline: string): TextBlock[] {
  const all = blocks.map(toFacts);
  const kept = withoutEmptyHeadings(withoutEdges(withoutStrays(all), title, byline));
  return wordsOf(kept) < (1 - MOST_DROPPED) * wordsOf(all) ? [...blocks] : kept.map(({ block }) => block);
}

/** Wherever they stand: links to other pages, labels, repetitions. */
function withoutStrays(facts: readonly Facts[]): Facts[] {
  const dropped = new Set(
    itemRuns(facts)
      .filter((run) => isLinkList(run, run.at(-1) === facts.at(-1)))
      .flat(),
  );
  return facts.filter(
    (fact, index) =>
      !dropped.has(fact) &&
      !isRepeated(facts, index) &&
      !isTeaser(fact) &&
      !isBareCredit(fact) &&
      !AD_LABEL.test(fact.block.text),
  );
}

/** Before the first sentence of the text, and after its last. */
function withoutEdges(facts: readonly Facts[], title: string, byline: string): Facts[] {
  const first = facts.findIndex(isProse);
  if (first < 0) return [...facts];
  const last = facts.findLastIndex(isProse);
  return facts.filter((fact, index) => {
    if (index < first && index < LONGEST_LEAD && (isLeadLine(fact) || isTitle(fact, title))) return false;
    if (index > last && isTailLine(fact)) return false;
    if (index >= last - 1 && isAboutAuthor(fact, byline)) return false;
    return !((index < EDGE || index >= facts.length - EDGE) && isInvitation(fact));
  });
}

const LONGEST_LEAD = 12;
const AD_LABEL =
  /^(?:advert|advertisement|ad|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità)$/i;

interface Facts {
  block: TextBlock;
  words: number;
  /** Share of the text that leads to other pages. */
  linked: number;
  /** Text outside of links. */
  plain: string;
  endsSentence: boolean;
}

function toFacts(block: TextBlock): Facts {
  let linked = 0;
  let total = 0;
  let plain = '';
  let parent: Element | null = null;
  let isLink = false;
  for (const { node, from, length } of block.pieces) {
    if (node.parentElement !== parent) {
      parent = node.parentElement;
      isLink = leadsAway(parent?.closest('a[href]') ?? null);
    }
    total += length;
    if (isLink) linked += length;
    else plain += ` ${block.text.slice(from, from + length)}`;
  }
  return {
    block,
    words: countWords(block.text),
    linked: linked / Math.max(1, total),
    plain: plain.trim(),
    endsSentence: endsSentence(block.text),
  };
}

/** Or says all it has to say in brackets. */
function endsSentence(text: string): boolean {
  return (
    /[.!?…。！？।؟:]["'”’»)\]」』\s]*$/.test(text.slice(-6)) || (text.startsWith('(') && text.endsWith(')'))
  );
}

function leadsAway(link: Element | null): boolean {
  const target = link?.getAttribute('href') ?? '#';
  return !target.startsWith('#') && !target.startsWith('mailto:');
}

function isProse({ block, words, linked, endsSentence }: Facts): boolean {
  const isText = block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quote';
  return isText && words >= 12 && endsSentence && linked < 0.5;
}

function isRepeated(facts: readonly Facts[], index: number): boolean {
  const { block } = facts[index] as Facts;
  if (block.kind === 'row' || block.kind === 'code') return false;
  return facts.slice(Math.max(0, index - 3), index).some((other) => other.block.text === block.text);
}

/** A line that is one link, or a label and a link. */
function isTeaser({ block, words, linked, plain, endsSentence }: Facts): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'quote') return false;
  if (linked > 0.95) return block.kind === 'heading' || !endsSentence || words < 8;
  if (endsSentence) return false;
  return linked > 0.7 || (linked > 0.5 && /^[^.!?]{1,30}:?\W*$/.test(plain));
}

function isBareCredit({ block, words, endsSentence }: Facts): boolean {
  return block.kind === 'caption' && words < 8 && !endsSentence;
}

/** Date, place, author, section: short and no sentence. */
function isLeadLine({ block, words, endsSentence }: Facts): boolean {
  if (endsSentence || block.kind !== 'paragraph') return false;
  return words <= (/\d.*\d/.test(block.text) ? 16 : 8);
}

function isTitle({ block }: Facts, title: string): boolean {
  return block.kind === 'heading' && (block.level === 1 || bareText(block.text) === bareText(title));
}

function isTailLine({ block, words, linked, endsSentence }: Facts): boolean {
  if (block.kind === 'code' || block.kind === 'row' || block.kind === 'quote') return false;
  if (linked > 0.5) return true;
  if (block.kind === 'item') return false;
  return (!endsSentence && words <= 8) || /^(?:©|\(c\) |copyright\b)/i.test(block.text);
}

function isAboutAuthor({ block }: Facts, byline: string): boolean {
  const name = byline.split(/\s*(?:,|\band\b|\||&)\s*/)[0] ?? '';
  return name.includes(' ') && block.kind === 'paragraph' && block.text.startsWith(name);
}

/** How many blocks at either end may be an invitation to more than the article. */
const EDGE = 4;
const INVITATION =
  /\b(?:subscribe|sign up|newsletters?|follow (?:us|me|him|her|them)|abonnieren|newsletter|abonnez-vous|suscríbete|inscreva-se|iscriviti)\b/i;

function isInvitation({ block, linked, endsSentence }: Facts): boolean {
  return block.kind === 'paragraph' && (linked > 0.05 || !endsSentence) && INVITATION.test(block.text);
}

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
