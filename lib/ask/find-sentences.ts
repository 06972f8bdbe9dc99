import { type Page, pageSentences } from '../protocol/page';
import { contendersOf } from './contenders';
import { rankElsewhere } from './elsewhere';
import { announcedItems } from './lists';
import { holdsMeasure, measureOf } from './measures';
import { overview } from './overview';
import { isAboutAll, isElsewhere } from './question-kind';
import { rankSentences } from './rank-sentences';
import { repliesTo } from './replies';
import type { RankedSentence } from './retrieval';
import { searchTerms } from './search-terms';
import { type Verdict, verdictOn } from './verdict';

export interface Found {
  verdict: Verdict;
  /** Ids, best first: at most 3, or all items after a sentence that announces a list. */
  sentences: number[];
  /** Those, best first, that the model should look at; none where nothing could be told. */
  contenders: RankedSentence[];
}

/**
 * The sentences that come nearest to the question, by search alone. Those of a selection and around it are favoured. A
 * question without content words ("What does this say?") is about the selection, or about the page from its beginning.
 */
export function findSentences(page: Page, question: string, selection: readonly number[] = []): Found {
  const ids = pageSentences(page).map((sentence) => sentence.id);
  if (ids.length === 0 || question.trim() === '') return { verdict: 'absent', sentences: [], contenders: [] };
  const selected = ids.filter((id) => selection.includes(id));
  if (selected.length > 0 && isElsewhere(question)) {
    const sentences = worthCiting(rankElsewhere(page, new Set(selected)));
    return { verdict: sentences.length > 0 ? 'answer' : 'absent', sentences, contenders: [] };
  }
  if (isAboutAll(question)) {
    const sentences = overview(page, selected);
    if (sentences.length > 0) return { verdict: 'answer', sentences, contenders: [] };
    return { verdict: 'closest', sentences: ids.slice(0, MAX_SENTENCES), contenders: [] };
  }
  if (searchTerms(question, page.lang).length === 0) {
    const sentences = (selected.length > 0 ? selected : ofAskedKind(page, question)).slice(0, MAX_SENTENCES);
    return { verdict: 'closest', sentences, contenders: [] };
  }

  const ranked = rankSentences(page, question);
  if (selected.length === 0) {
    return replied(page, question, ranked) ?? found(page, verdictOn(ranked[0], ids.length), ranked);
  }
  const favoured = favourSelection(ranked, ids, new Set(selected));
  const verdict = verdictOn(favoured[0], ids.length);
  return found(page, verdict === 'absent' ? 'closest' : verdict, favoured);
}

/** The sentences that hold an amount of the kind that is asked for; all where there are none. */
function ofAskedKind(page: Page, question: string): number[] {
  const measure = measureOf(question);
  const all = pageSentences(page);
  const holding = measure ? all.filter(({ text }) => holdsMeasure(measure, text)) : [];
  return (holding.length > 0 ? holding : all).map(({ id }) => id);
}

/** Where the page asks the same, what it says then; the model looks at the first of it that can be the answer. */
function replied(page: Page, question: string, ranked: readonly RankedSentence[]): Found | undefined {
  const replies = repliesTo(page, question, ranked);
  const first = replies.find(({ isOfType }) => isOfType);
  if (!first) return undefined;
  const sentences = [...new Set([first, ...replies].map(({ sentence }) => sentence.id))];
  return { verdict: 'answer', sentences, contenders: [first] };
}

export const MAX_SENTENCES = 3;
const MAX_ITEMS = 12;
/** Sentences with less than this share of the best one's odds are not worth showing beside it. */
const WORTH_CITING = 0.4;
/** What it adds to a sentence's odds that it is selected, or that it stands in a paragraph with one that is, or beside it. */
const SELECTED = 4;
const NEAR_SELECTED = 1;

function found(page: Page, verdict: Verdict, ranked: readonly RankedSentence[]): Found {
  const [best] = ranked;
  const items = best && verdict !== 'absent' ? announcedItems(page, best.sentence.id) : [];
  const sentences =
    best && items.length > 0 ? [best.sentence.id, ...items.slice(0, MAX_ITEMS)] : worthCiting(ranked);
  return { verdict, sentences, contenders: contendersOf(ranked) };
}

function worthCiting(ranked: readonly RankedSentence[]): number[] {
  const best = ranked[0]?.odds ?? 0;
  return ranked
    .slice(0, MAX_SENTENCES)
    .filter(({ odds }, rank) => rank === 0 || odds > WORTH_CITING * best)
    .map(({ sentence }) => sentence.id);
}

/** As ranked once those of the selection and near it are favoured. */
function favourSelection(
  ranked: readonly RankedSentence[],
  ids: readonly number[],
  selected: ReadonlySet<number>,
): RankedSentence[] {
  const isSelected = (id: number | undefined) => id !== undefined && selected.has(id);
  const beside = new Set(ids.filter((_, at) => isSelected(ids[at - 1]) || isSelected(ids[at + 1])));
  const groups = new Set(ranked.filter(({ sentence }) => isSelected(sentence.id)).map(({ group }) => group));
  const favour = ({ sentence: { id }, group }: RankedSentence) => {
    if (isSelected(id)) return SELECTED;
    return groups.has(group) || beside.has(id) ? NEAR_SELECTED : 0;
  };
  return ranked
    .map((entry) => ({ ...entry, odds: entry.odds + favour(entry) }))
    .sort((a, b) => b.odds - a.odds);
}
