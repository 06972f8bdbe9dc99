import type { Page, Sentence } from '../protocol/page';
import type { Point, SummaryForm, SummaryLength } from '../protocol/tasks';
import { type EligibleSentence, eligibleSentences } from './eligible';
import { pageStems } from './page-stems';
import { salience } from './salience';
import { type Section, sectionIndices } from './sections';
import { selectSentences } from './select';
import { pageTitle } from './title';

/** Words a point should have at most, and may have where nothing shorter is safe. */
export interface WordLimits {
  wanted: number;
  tolerated: number;
}

interface FormPlan {
  /** Points on a long page. */
  points: number;
  /** A page's points are at most this share of its statements. */
  share: number;
  limits: WordLimits;
  /** Sentences that point back at others are not taken while there is any other. */
  mustStandAlone: boolean;
}

const LIMITS: WordLimits = { wanted: 18, tolerated: 26 };

const PLANS: Record<SummaryForm, Record<SummaryLength, FormPlan>> = {
  'key-points': {
    short: { points: 3, share: 0.3, limits: LIMITS, mustStandAlone: false },
    medium: { points: 5, share: 0.4, limits: LIMITS, mustStandAlone: false },
    long: { points: 8, share: 0.5, limits: LIMITS, mustStandAlone: false },
  },
  tldr: {
    short: { points: 1, share: 0.5, limits: LIMITS, mustStandAlone: true },
    medium: { points: 2, share: 0.4, limits: LIMITS, mustStandAlone: true },
    long: { points: 3, share: 0.4, limits: LIMITS, mustStandAlone: true },
  },
  teaser: {
    short: { points: 1, share: 1, limits: { wanted: 14, tolerated: 20 }, mustStandAlone: true },
    medium: { points: 1, share: 1, limits: LIMITS, mustStandAlone: true },
    long: { points: 2, share: 0.5, limits: LIMITS, mustStandAlone: true },
  },
  headline: {
    short: { points: 1, share: 1, limits: { wanted: 8, tolerated: 12 }, mustStandAlone: true },
    medium: { points: 1, share: 1, limits: { wanted: 12, tolerated: 16 }, mustStandAlone: true },
    long: { points: 1, share: 1, limits: LIMITS, mustStandAlone: true },
  },
};

export function limitsOf(form: SummaryForm, length: SummaryLength): WordLimits {
  return PLANS[form][length].limits;
}

/** How many points the form has on a long page. */
export function pointsOf(form: SummaryForm, length: SummaryLength): number {
  return PLANS[form][length].points;
}

/** The statements that the form is made of, whole, in the page's order, spread over its sections. */
export function chooseStatements(
  page: Page,
  parts: readonly Section[],
  form: SummaryForm,
  length: SummaryLength,
): Point[] {
  const plan = PLANS[form][length];
  const statements = eligibleSentences(page);
  if (statements.length === 0) return [];
  const texts = statements.map(({ text }) => text);
  const stems = pageStems(texts, page.lang);
  const section = sectionIndices(parts);
  const sectionOf = statements.map(({ id }) => section.get(id) ?? 0);
  const headings = sectionOf.map((index) => parts[index]?.heading ?? '');
  const scores = salience({
    sentences: texts,
    stems,
    headings,
    title: pageTitle(page),
    lang: page.lang,
    details: form === 'key-points',
    isIntroduced: countBlocks(page, statements) >= FEWEST_INTRODUCED,
  });
  const count = Math.min(plan.points, Math.max(1, Math.round(statements.length * plan.share)));

  const candidates = withoutDangling(statements, count, plan.mustStandAlone);
  const chosen = selectSentences(
    candidates.map((i) => stems[i] ?? []),
    candidates.map((i) => scores[i] ?? 0),
    count,
    { parts: candidates.map((i) => sectionOf[i] ?? 0), most: mostPerSection(count, parts.length) },
  );
  return chosen.flatMap((at) => toPoint(statements[candidates[at] ?? -1]));
}

/** On a page of one or two sections they crowd where they must; else no section gives more than twice its part. */
/** What stands in fewer paragraphs, as an abstract does, has no introduction. */
const FEWEST_INTRODUCED = 3;

function countBlocks({ blocks }: Page, statements: readonly EligibleSentence[]): number {
  const ids = new Set(statements.map(({ id }) => id));
  return blocks.filter(({ sentences }) => sentences.some(({ id }) => ids.has(id))).length;
}

function mostPerSection(count: number, sectionCount: number): number {
  return sectionCount < 3 ? count : Math.max(1, Math.ceil((2 * count) / sectionCount));
}

/**
 * Indices of the sentences to choose from: those that stand alone, where the page is said in one of them no tips either,
 * and the others only where there are too few.
 */
function withoutDangling(statements: readonly EligibleSentence[], count: number, strict: boolean): number[] {
  const indices = [...statements.keys()];
  const standing = indices.filter((i) => statements[i]?.standsAlone && !(strict && statements[i].isTip));
  const enough = strict ? 1 : Math.ceil(count / 2);
  return standing.length >= enough ? standing : indices;
}

function toPoint(sentence: Sentence | undefined): Point[] {
  return sentence ? [{ sentence: sentence.id, text: sentence.text }] : [];
}
