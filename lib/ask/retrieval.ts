import { CELL_GAP, type Page, type Sentence } from '../protocol/page';
import { mayBeEnglish } from '../text/language';
import { answerType, holdsType, properWords } from './answer-type';
import { bm25, fullScore, type TermClass } from './bm25';
import { endsOtherwise } from './cell-looks';
import { isCommonTerm } from './common-words';
import { holdsMeasure, measureOf } from './measures';
import { type Heading, type Passage, passagesOf } from './passages';
import { searchTerm, searchTerms } from './search-terms';
import { type Answering, matchClasses, vocabularyOf } from './term-classes';
import { weighedSum } from './weighed-sum';
import { density, likenesses } from './wording';

export interface RankedSentence {
  sentence: Sentence;
  /** Log-odds, up to a constant, of its being the one that answers among the page's sentences. */
  odds: number;
  /** What the odds are made of. */
  evidence: Record<SentenceFeature, number>;
  /** The part of its terms, as a share of what a sentence would score that holds every term of the question: 0 to 1. */
  norm: number;
  /** How much of what the question speaks of its group speaks of, common words counting little: 0 to 1. */
  coverage: number;
  /** How much the whole page dwells on what the question speaks of: 0 to 1, the same for all its sentences. */
  presence: number;
  /** False where the question asks for an amount or a time that the sentence lacks, or a row's name for something else. */
  isOfType: boolean;
  /** Number of the run of sentences that it stands in: a paragraph, a whole list or table. */
  group: number;
  /** See `Passage`. */
  isAsking: boolean;
}

/**
 * All sentences of the page, those first that speak of what the question speaks of: BM25+ over sentences, with a
 * share of the scores of their neighbours, of their paragraph and of the headings above them, a bonus where they hold
 * what the question asks for (a number, a date, a name), and what likeness in wording adds. Ties stay in the page's
 * order. Empty where the question has no search terms.
 *
 * @param answering By which terms the page may answer; none where left out.
 */
export function rankWith(page: Page, question: string, answering: Answering = () => []): RankedSentence[] {
  const query = [...new Set(searchTerms(question, page.lang))];
  const passages = passagesOf(page);
  if (query.length === 0 || passages.length === 0) return [];
  const termsOf = passages.map(({ sentence }) => searchTerms(sentence.text, page.lang));
  const groups = groupTerms(passages, termsOf);
  const title = searchTerms(page.title, page.lang);
  const classes = matchClasses(query, vocabularyOf(termsOf, title), page.lang, answering);

  const isInTitle = classes.map((termClass) => holds(title, termClass));
  const weights = termWeights(query, question, page.lang);
  const coverages = groups.map((group) => coverage(classes, weights, new Set(group), isInTitle));
  const presence = dwelling(query, weights, termsOf.flat());
  const own = bm25(termsOf, classes, query.map(rarity));
  const whole = bm25(groups, classes).scores;
  const best = own.scores.reduce((max, score) => Math.max(max, score), 0);
  const full = fullScore(own.idf.map((idf, term) => idf * (isInTitle[term] ? WEIGHTS.titleTerm : 1)));
  const texts = passages.map(({ sentence }) => sentence.text);
  const alike = likenesses(texts, question, page.lang);
  const densities = termsOf.map((each) => density(each, classes));
  const type = answerType(question, page.lang);
  const measure = mayBeEnglish(page.lang) ? measureOf(question) : undefined;
  const isAsked = (word: string) => query.includes(searchTerm(word, page.lang));
  // Once for all sentences below the same headings: of both there may be many.
  const known = new Map<readonly Heading[], boolean[]>();
  const isSaidAbove = (headings: readonly Heading[]) => {
    const found =
      known.get(headings) ?? classes.map((terms) => headings.some((each) => holds(each.terms, terms)));
    known.set(headings, found);
    return found;
  };

  const ranked = passages.map((passage, index) => {
    const { sentence, group, isAsking, headings, replyTo } = passage;
    const neighbour = (at: number) => (isContext(passages[at], passage) ? (own.scores[at] ?? 0) : 0);
    const fit = measure ? holdsMeasure(measure, sentence.text) : holdsType(type, sentence.text, isAsked);
    const withReply = (share: (at: number) => number | undefined) =>
      (share(index) ?? 0) + (replyTo ? (WEIGHTS.reply / replyTo.distance) * (share(replyTo.index) ?? 0) : 0);
    const terms = withReply((at) => own.scores[at]);
    const above = headingScore(isSaidAbove(headings), termsOf[index] ?? [], classes, own.idf);
    const evidence = {
      terms: (terms + WEIGHTS.heading * above) / full,
      before: neighbour(index - 1) / full,
      after: neighbour(index + 1) / full,
      group: (whole[group] ?? 0) / full,
      type: (best * (fit === undefined ? 0.5 : Number(fit))) / full,
      pairs: withReply((at) => alike[at]?.pairs),
      pieces: withReply((at) => alike[at]?.pieces),
      density: withReply((at) => densities[at]),
      pronoun: Number(type === 'person' && PRONOUN.test(sentence.text)),
    };
    const isWrong = fit === false && (measure !== undefined || type === 'number' || type === 'date');
    const share = (isAsking ? WEIGHTS.asking : 1) * Math.max(0, weighedSum(evidence, SENTENCE_WEIGHTS));
    return {
      sentence,
      group,
      isAsking,
      odds: SHARPNESS * share,
      evidence,
      norm: Math.min(1, weighedSum<keyof typeof NORM_WEIGHTS>(evidence, NORM_WEIGHTS)),
      coverage: coverages[group] ?? 0,
      presence,
      isOfType: !(isWrong || endsOtherwise(question, nameOf(passage))),
    };
  });
  return ranked.sort((a, b) => b.odds - a.odds);
}

const WEIGHTS = {
  /** Of a term that a heading above says and the sentence leaves out. */
  heading: 0.3,
  /** Of the question that it replies to. */
  reply: 0.6,
  asking: 0.2,
  /** A term that the page's title holds may be left unsaid in the text. */
  titleTerm: 0.5,
  /** A page is too short to tell by itself which words are common. */
  commonTerm: 0.6,
};

export type SentenceFeature = keyof typeof SENTENCE_WEIGHTS;

/** Fitted by `scripts/fit/ask-rank.ts`. */
export const SENTENCE_WEIGHTS = {
  /** The score of its terms, as a share of a full one; so are the next four. */
  terms: 1,
  /** Of the sentence before it, of the one after it, and of the whole run of sentences. */
  before: 0.27,
  after: 0.11,
  group: 0.59,
  /** It holds what is asked for: as much as the best sentence's terms. */
  type: 0.81,
  pairs: 0.65,
  pieces: 0.41,
  density: 0.09,
  /** A sentence about "he" does not say who. */
  pronoun: -0.2,
};

/** What a full score adds to the log-odds. */
const SHARPNESS = 5.64;

/** How much of what is asked is said here and around; the thresholds of `verdict.ts` go by it. */
const NORM_WEIGHTS = { terms: 1, before: 0.15, after: 0.15, group: 0.15, type: 0.2 };

const PRONOUN = /^(?:he|she|they|it)\b/i;

/** What a term says of what a question is about. */
const SUBJECT = { commonTerm: 0.3, name: 1.5 };
/** Mentions of a term from which on the page is taken to dwell on it. */
const MANY_MENTIONS = 5;

/** What a row says something of; empty for other sentences. */
function nameOf({ kind, sentence }: Passage): string {
  return kind === 'row' ? (sentence.text.split(CELL_GAP)[0] ?? '') : '';
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
    if (isCommonTerm(term)) return SUBJECT.commonTerm;
    return names.has(term) ? SUBJECT.name : 1;
  });
}

function rarity(term: string): number {
  return isCommonTerm(term) ? WEIGHTS.commonTerm : 1;
}

function coverage(
  classes: readonly TermClass[],
  weights: readonly number[],
  group: ReadonlySet<string>,
  isInTitle: readonly boolean[],
): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const said = classes.map((terms, index) =>
    [...terms].reduce(
      (most, [term, weight]) => (group.has(term) ? Math.max(most, weight) : most),
      isInTitle[index] ? WEIGHTS.titleTerm : 0,
    ),
  );
  return weights.reduce((sum, weight, index) => sum + weight * (said[index] ?? 0), 0) / total;
}

/** Weighted mean over the terms of how often the page has them, on a logarithmic scale up to `MANY_MENTIONS`. */
function dwelling(query: readonly string[], weights: readonly number[], page: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const term of page) counts.set(term, (counts.get(term) ?? 0) + 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const said = query.map((term) =>
    Math.min(1, Math.log(1 + (counts.get(term) ?? 0)) / Math.log(1 + MANY_MENTIONS)),
  );
  return weights.reduce((sum, weight, index) => sum + weight * (said[index] ?? 0), 0) / total;
}

/** The weight of the question's terms that a heading above says and the sentence itself leaves out. */
function headingScore(
  isSaidAbove: readonly boolean[],
  terms: readonly string[],
  classes: readonly TermClass[],
  idf: readonly number[],
): number {
  return classes.reduce((sum, termClass, index) => {
    return isSaidAbove[index] && !holds(terms, termClass) ? sum + (idf[index] ?? 0) : sum;
  }, 0);
}

function holds(terms: readonly string[], termClass: TermClass | undefined): boolean {
  return terms.some((term) => termClass?.has(term));
}
