import type { Block, Page, Sentence } from '../protocol/page';
import { answerType, holdsType, properWords } from './answer-type';
import { bm25, fullScore, type TermClass } from './bm25';
import { isCommonTerm } from './common-words';
import { searchTerm, searchTerms } from './search-terms';
import { termClasses } from './term-classes';

export interface RankedSentence {
  sentence: Sentence;
  score: number;
  /** The score as a share of what a sentence would score that holds every term of the question: 0 to 1. */
  norm: number;
  /** How much of what the question speaks of its group speaks of, common words counting little: 0 to 1. */
  coverage: number;
  /** Number of the run of sentences that it stands in: a paragraph, a whole list or table. */
  group: number;
}

/**
 * All sentences of the page, those first that speak of what the question speaks of: BM25+ over sentences, with a
 * share of the scores of their neighbours, of their paragraph and of the headings above them, and a bonus where
 * they hold what the question asks for (a number, a date, a name). Ties stay in the page's order. Empty where the
 * question has no search terms.
 */
export function rankSentences(page: Page, question: string): RankedSentence[] {
  const query = [...new Set(searchTerms(question, page.lang))];
  const passages = passagesOf(page);
  if (query.length === 0 || passages.length === 0) return [];
  const terms = passages.map(({ sentence }) => searchTerms(sentence.text, page.lang));
  const groups = groupTerms(passages, terms);
  const title = searchTerms(page.title, page.lang);
  const classes = termClasses(query, new Set([...terms.flat(), ...title]), page.lang);

  const weights = termWeights(query, question, page.lang);
  const coverages = groups.map((group) => coverage(classes, weights, new Set(group), title));
  const own = bm25(terms, classes);
  const whole = bm25(groups, classes).scores;
  const best = own.scores.reduce((max, score) => Math.max(max, score), 0);
  const full = fullScore(
    own.idf.map((idf, term) => idf * (holds(title, classes[term]) ? WEIGHTS.titleTerm : 1)),
  );
  const type = answerType(question, page.lang);
  const isAsked = (word: string) => query.includes(searchTerm(word, page.lang));

  const ranked = passages.map((passage, index) => {
    const { sentence, group, kind, headings } = passage;
    const neighbour = (at: number) => (isContext(passages[at], passage) ? (own.scores[at] ?? 0) : 0);
    const fit = holdsType(type, sentence.text, isAsked);
    const score =
      (own.scores[index] ?? 0) +
      WEIGHTS.neighbour * (neighbour(index - 1) + neighbour(index + 1)) +
      WEIGHTS.group * (whole[group] ?? 0) +
      WEIGHTS.type * best * (fit === undefined ? 0.5 : Number(fit)) +
      WEIGHTS.heading * headingScore(headings, terms[index] ?? [], classes, own.idf);
    return {
      sentence,
      group,
      score: kind === 'heading' ? WEIGHTS.ofHeading * score : score,
      norm: Math.min(1, full > 0 ? score / full : 0),
      coverage: coverages[group] ?? 0,
    };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

const WEIGHTS = {
  neighbour: 0.15,
  group: 0.15,
  type: 0.2,
  heading: 0.3,
  /** A heading seldom answers by itself. */
  ofHeading: 0.5,
  /** A term that the page's title holds may be left unsaid in the text. */
  titleTerm: 0.5,
  commonTerm: 0.3,
  name: 1.5,
};

interface Passage {
  sentence: Sentence;
  kind: Block['kind'];
  group: number;
  /** The only sentence of its paragraph. */
  isAlone: boolean;
  /** Search terms of the headings above it, outermost first. */
  headings: readonly Heading[];
}

interface Heading {
  level: number;
  terms: readonly string[];
}

function passagesOf(page: Page): Passage[] {
  const passages: Passage[] = [];
  let headings: Heading[] = [];
  let group = -1;
  let before: Block | undefined;
  for (const block of page.blocks) {
    if (!before || !isListPart(block) || before.kind !== block.kind) group++;
    const { kind } = block;
    const isAlone = kind === 'paragraph' && block.sentences.length === 1;
    for (const sentence of block.sentences) passages.push({ sentence, kind, group, isAlone, headings });
    if (block.kind === 'heading') {
      const level = block.level ?? 2;
      const terms = block.sentences.flatMap((sentence) => searchTerms(sentence.text, page.lang));
      headings = [...headings.filter((heading) => heading.level < level), { level, terms }];
    }
    before = block;
  }
  return passages;
}

function isListPart(block: Block): boolean {
  return block.kind === 'item' || block.kind === 'row';
}

/** Neighbours of the same paragraph, or, where paragraphs are single sentences, of the same section. */
function isContext(neighbour: Passage | undefined, { group, isAlone, headings }: Passage): boolean {
  if (!neighbour) return false;
  return neighbour.group === group || ((isAlone || neighbour.isAlone) && neighbour.headings === headings);
}

function groupTerms(passages: readonly Passage[], terms: readonly string[][]): string[][] {
  const groups: string[][] = [];
  passages.forEach(({ group, headings }, index) => {
    const all = groups[group] ?? headings.flatMap((heading) => heading.terms);
    for (const term of terms[index] ?? []) all.push(term);
    groups[group] = all;
  });
  return Array.from(groups, (group) => group ?? []);
}

/** How much each term says of what the question is about. */
function termWeights(query: readonly string[], question: string, lang: string): number[] {
  const names = new Set(properWords(question).flatMap((word) => searchTerms(word.text, lang)));
  return query.map((term) => {
    if (isCommonTerm(term)) return WEIGHTS.commonTerm;
    return names.has(term) ? WEIGHTS.name : 1;
  });
}

function coverage(
  classes: readonly TermClass[],
  weights: readonly number[],
  group: ReadonlySet<string>,
  title: readonly string[],
): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const said = classes.map((terms) =>
    Math.max(
      holds(title, terms) ? WEIGHTS.titleTerm : 0,
      ...[...terms].map(([term, weight]) => (group.has(term) ? weight : 0)),
    ),
  );
  return weights.reduce((sum, weight, index) => sum + weight * (said[index] ?? 0), 0) / total;
}

/** The weight of the question's terms that a heading above says and the sentence itself leaves out. */
function headingScore(
  headings: readonly Heading[],
  terms: readonly string[],
  classes: readonly TermClass[],
  idf: readonly number[],
): number {
  return classes.reduce((sum, termClass, index) => {
    const isSaidAbove = headings.some((heading) => holds(heading.terms, termClass));
    return isSaidAbove && !holds(terms, termClass) ? sum + (idf[index] ?? 0) : sum;
  }, 0);
}

function holds(terms: readonly string[], termClass: TermClass | undefined): boolean {
  return terms.some((term) => termClass?.has(term));
}
