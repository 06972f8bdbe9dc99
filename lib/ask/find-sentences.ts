import { type Page, pageSentences } from '../protocol/page';
import { contendersOf } from './contenders';
import { rankElsewhere } from './elsewhere';
import { announcedItems } from './lists';
import { overview } from './overview';
import { isAboutAll, isElsewhere } from './question-kind';
import { type RankedSentence, rankSentences } from './retrieval';
import { searchTerms } from './search-terms';
import { type Verdict, verdictOn } from './verdict';

export interface Found {
  verdict: Verdict;
  /**
   * Ids, best first: 1–3, none only on an empty page or for an empty question; all items after a sentence that
   * announces a list.
   */
  sentences: number[];
  /** Those of them, best first, that the model should look at; none where nothing could be told. */
  contenders: RankedSentence[];
}

/**
 * The sentences that come nearest to the question, by search alone. With a selection, its sentences and those
 * around them come first, unless the rest of the page speaks of what is asked far more. A question without content
 * words ("What does this say?") is about the selection, or about the page from its beginning.
 */
export function findSentences(page: Page, question: string, selection: readonly number[] = []): Found {
  const ids = pageSentences(page).map((sentence) => sentence.id);
  if (ids.length === 0 || question.trim() === '') return { verdict: 'absent', sentences: [], contenders: [] };
  const selected = ids.filter((id) => selection.includes(id));
  if (selected.length > 0 && isElsewhere(question)) {
    const sentences = worthCiting(rankElsewhere(page, new Set(selected)));
    return { verdict: sentences.length > 0 ? 'answer' : 'absent', sentences, contenders: [] };
  }
  if (isAboutAll(question)) return { verdict: 'answer', sentences: overview(page, selected), contenders: [] };
  if (searchTerms(question, page.lang).length === 0) {
    const sentences = (selected.length > 0 ? selected : ids).slice(0, MAX_SENTENCES);
    return { verdict: 'closest', sentences, contenders: [] };
  }

  const ranked = rankSentences(page, question);
  const verdict = verdictOn(ranked[0], ids.length);
  const onWholePage = found(page, verdict, ranked);
  if (selected.length === 0) return onWholePage;

  const near = nearSelection(ranked, ids, new Set(selected));
  const nearVerdict = verdictOn(near[0], ids.length);
  const isBetterElsewhere = nearVerdict === 'absent' || scoreOf(near) < NEAR_ENOUGH * scoreOf(ranked);
  if (isBetterElsewhere && verdict !== 'absent') return onWholePage;
  return {
    verdict: nearVerdict === 'absent' ? 'closest' : nearVerdict,
    sentences: [...new Set([...worthCiting(near), ...worthCiting(ranked)])].slice(0, MAX_SENTENCES),
    contenders: near.slice(0, 1),
  };
}

export const MAX_SENTENCES = 3;
const MAX_ITEMS = 12;
/** Sentences with less than this share of the best score are not worth showing beside it. */
const WORTH_CITING = 0.4;
/** The selection comes first while its best sentence has this share of the page's best score. */
const NEAR_ENOUGH = 0.5;
const SELECTED = 1.5;

function found(page: Page, verdict: Verdict, ranked: readonly RankedSentence[]): Found {
  const [best] = ranked;
  const items = best && verdict !== 'absent' ? announcedItems(page, best.sentence.id) : [];
  const sentences =
    best && items.length > 0 ? [best.sentence.id, ...items.slice(0, MAX_ITEMS)] : worthCiting(ranked);
  return { verdict, sentences, contenders: contendersOf(ranked) };
}

function scoreOf(ranked: readonly RankedSentence[]): number {
  return ranked[0]?.score ?? 0;
}

function worthCiting(ranked: readonly RankedSentence[]): number[] {
  const best = scoreOf(ranked);
  return ranked
    .slice(0, MAX_SENTENCES)
    .filter(({ score }, rank) => rank === 0 || score > WORTH_CITING * best)
    .map(({ sentence }) => sentence.id);
}

/** The sentences of the selection, of the paragraphs it touches and next to it, best first, the selected favoured. */
function nearSelection(
  ranked: readonly RankedSentence[],
  ids: readonly number[],
  selected: ReadonlySet<number>,
): RankedSentence[] {
  const isSelected = ({ sentence }: RankedSentence) => selected.has(sentence.id);
  const groups = new Set(ranked.filter(isSelected).map((entry) => entry.group));
  const beside = new Set(
    ids.filter((_, index) =>
      [ids[index - 1], ids[index + 1]].some((id) => id !== undefined && selected.has(id)),
    ),
  );
  const favoured = (entry: RankedSentence) => (isSelected(entry) ? SELECTED * entry.score : entry.score);
  return ranked
    .filter(({ sentence, group }) => groups.has(group) || beside.has(sentence.id))
    .sort((a, b) => favoured(b) - favoured(a) || Number(isSelected(b)) - Number(isSelected(a)));
}
