import type { Page, Sentence } from '../protocol/page';
import type { Point, SummaryForm, SummaryLength } from '../protocol/tasks';
import { contentStems } from '../text/stems';
import { type EligibleSentence, eligibleSentences } from './eligible';
import { salience } from './salience';
import { selectSentences } from './select';

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

/** The sentences that the form is made of, whole, in the page's order. */
export function choosePoints(page: Page, form: SummaryForm, length: SummaryLength): Point[] {
  const plan = PLANS[form][length];
  const statements = eligibleSentences(page);
  if (statements.length === 0) return [];
  const texts = statements.map(({ text }) => text);
  const stems = texts.map((text) => contentStems(text, page.lang));
  const scores = salience({ sentences: texts, stems, title: pageTitle(page), lang: page.lang });
  const count = Math.min(plan.points, Math.max(1, Math.round(statements.length * plan.share)));

  const candidates = withoutDangling(statements, count, plan.mustStandAlone);
  const chosen = selectSentences(
    candidates.map((i) => stems[i] ?? []),
    candidates.map((i) => scores[i] ?? 0),
    count,
  );
  return chosen.flatMap((at) => toPoint(statements[candidates[at] ?? -1]));
}

/**
 * The page's own title as a headline, on the heading that shows it (or the first sentence); `undefined` where the
 * page has no title of its own.
 */
export function titlePoint(page: Page): Point | undefined {
  const title = pageTitle(page);
  if (
    title.split(/\s+/).length < 3 &&
    !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u.test(title)
  ) {
    return undefined;
  }
  const heading = page.blocks
    .filter(({ kind }) => kind === 'heading')
    .flatMap(({ sentences }) => sentences)
    .find(({ text }) => plain(text) === plain(title));
  const anchor = heading ?? page.blocks.find(({ sentences }) => sentences.length > 0)?.sentences[0];
  return anchor && { sentence: anchor.id, text: title };
}

/** The title without the site's name at its end or beginning. */
function pageTitle({ title, siteName }: Page): string {
  const parts = title.trim().split(/\s+[|–—·»-]\s+/);
  const site = plain(siteName ?? '');
  const own = site ? parts.filter((part) => plain(part) !== site) : parts;
  if (own.length === parts.length) return title.trim();
  return own.length === 1 ? (own[0] ?? '') : own.join(' – ');
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Indices of the sentences to choose from: those that stand alone, and the others only where there are too few. */
function withoutDangling(statements: readonly EligibleSentence[], count: number, strict: boolean): number[] {
  const standing = [...statements.keys()].filter((i) => statements[i]?.standsAlone);
  const enough = strict ? 1 : Math.ceil(count / 2);
  return standing.length >= enough ? standing : [...statements.keys()];
}

function toPoint(sentence: Sentence | undefined): Point[] {
  return sentence ? [{ sentence: sentence.id, text: sentence.text }] : [];
}
