import { isEnglish } from '../text/language';
import { contentStems } from '../text/stems';
import { APHORISM, CUE, PERSONAL, VAGUE } from './cues';
import { pointsBack } from './openings';

export interface SalienceInput {
  /** Sentences in reading order. */
  sentences: readonly string[];
  /** Each sentence's content stems, with repetitions. */
  stems: readonly (readonly string[])[];
  /** For each sentence the heading it stands under; empty where there is none. */
  headings: readonly string[];
  /** The page's title without the site's name; empty where there is none. */
  title: string;
  /** BCP 47; empty where unknown. */
  lang: string;
  /** Whether details are wanted: figures and sums of money then count. A page in one sentence has no room for them. */
  details: boolean;
  /** Whether the page begins with an introduction: that counts as much as what the page is called, unless details are wanted. */
  isIntroduced: boolean;
}

/**
 * How much of the page's matter each sentence carries, from counts alone; higher is better, scale arbitrary.
 * Features are min-max normalised over the sentences:
 * `kw + title + 0.25/(1+i) + 0.2 heading + 0.3 figures + 0.5 amount + 0.3 cue − 0.3 points back − 0.4 quote − 0.3 long − 0.2 vague −
 * 0.4 aphorism − 0.2 personal + 0.5 definition`, without a title `kw + 0.5/(1+i) + …`, of what is introduced
 * `0.75/(1+i)` more;
 * kw = Σ over the sentence's distinct stems of ln(count in page), divided by √max(4, distinct stems);
 * heading = share of the heading's stems; figures = numbers in the sentence, two count
 * as many; amount: a sum of money or a percentage.
 */
export function salience({
  sentences,
  stems,
  headings,
  title,
  lang,
  details,
  isIntroduced,
}: SalienceInput): number[] {
  const distinct = stems.map((list) => new Set(list));
  const counts = countAll(stems);
  const titleStems = new Set(contentStems(title, lang));
  const keywords = normalised(distinct.map((set) => keywordMass(set, counts)));
  const shared = normalised(distinct.map((set) => shareIn(set, titleStems)));
  const headingStems = new Map(
    [...new Set(headings)].map((heading) => [heading, new Set(contentStems(heading, lang))]),
  );
  const early = normalised(sentences.map((_, i) => 1 / (1 + i)));
  const hasTitle = titleStems.size > 0;
  const first = (hasTitle ? 0.25 : 0.5) + (isIntroduced && !details ? 0.75 : 0);

  return sentences.map((sentence, i) => {
    const heading = shareIn(distinct[i], headingStems.get(headings[i] ?? ''));
    const defines = i < EARLY && isDefinition(sentence, titleStems, lang);
    const evidence = 0.2 * heading + (details ? detail(sentence) : 0) + (defines ? 0.5 : 0);
    const named = hasTitle ? (shared[i] ?? 0) : 0;
    return (keywords[i] ?? 0) + named + first * (early[i] ?? 0) + evidence + wording(sentence, lang);
  });
}

/** Sentences from the page's beginning among which one may say what the page's subject is. */
const EARLY = 6;

/** "The rope ferry is a boat that …" on a page called "Rope ferries". English. */
function isDefinition(sentence: string, titleStems: ReadonlySet<string>, lang: string): boolean {
  const subject = isEnglish(lang) ? DEFINES.exec(sentence)?.[1] : undefined;
  return subject !== undefined && contentStems(subject, lang).some((stem) => titleStems.has(stem));
}

const DEFINES = /^([^,;:.]{2,80}(?:\([^()]*\))?)\s(?:is|are|was|were) (?:an?|the|one of)\s/;

/** Share of `wanted` that is in `set`. */
function shareIn(set: ReadonlySet<string> | undefined, wanted: ReadonlySet<string> | undefined): number {
  if (!set || !wanted?.size) return 0;
  let shared = 0;
  for (const stem of wanted) if (set.has(stem)) shared++;
  return shared / wanted.size;
}

function detail(sentence: string): number {
  return 0.15 * Math.min(2, countFigures(sentence)) + (AMOUNT.test(sentence) ? 0.5 : 0);
}

function countFigures(sentence: string): number {
  return sentence.match(/(?<![\p{L}\p{N}.,:-])\p{N}/gu)?.length ?? 0;
}

const AMOUNT =
  /\p{Sc}\s?\p{N}|\p{N}\s?(?:\p{Sc}|%|per ?cent\b|crowns\b|dollars\b|euros?\b|pounds\b|francs?\b|pesos\b)|\b(?:m|b|tr)illion (?:crowns|dollars|euros|pounds|francs|pesos)\b/iu;

function keywordMass(stems: ReadonlySet<string>, counts: ReadonlyMap<string, number>): number {
  let mass = 0;
  for (const stem of stems) mass += Math.log(counts.get(stem) ?? 1);
  return mass / Math.sqrt(Math.max(4, stems.size));
}

function wording(sentence: string, lang: string): number {
  let bonus = 0;
  if (/^["“„«‹「]/.test(sentence) || isMostlyQuoted(sentence)) bonus -= 0.4;
  if (sentence.split(' ').length > 40) bonus -= 0.3;
  if (pointsBack(sentence, lang)) bonus -= 0.3;
  if (!isEnglish(lang)) return bonus;
  if (CUE.test(sentence)) bonus += 0.3;
  if (VAGUE.test(sentence)) bonus -= 0.2;
  if (APHORISM.test(sentence)) bonus -= 0.4;
  if (PERSONAL.test(sentence)) bonus -= 0.2;
  return bonus;
}

function isMostlyQuoted(sentence: string): boolean {
  const quoted = sentence.match(/["“„«][^"“”„«»]+["”“»]/g)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
  return quoted > 0.4 * sentence.length;
}

function countAll(stems: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Lowest value and distance to the highest, of any number of values. */
export function extent(values: readonly number[]): { low: number; range: number } {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return { low, range: values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) - low };
}

/** Min-max to 0…1; all 0 where the values do not differ. */
function normalised(values: readonly number[]): number[] {
  const { low, range } = extent(values);
  return values.map((value) => (range > 1e-9 ? (value - low) / range : 0));
}
