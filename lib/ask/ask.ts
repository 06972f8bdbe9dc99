import type { Engine } from '../engine/engine';
import { CELL_GAP, type Page, type Sentence } from '../protocol/page';
import type { AskItem, AskJob } from '../protocol/tasks';
import { mayBeEnglish } from '../text/language';
import { type ChosenSpan, chooseSpan } from './choose-span';
import { leastUnstated, readContenders } from './contenders';
import { findSentences, MAX_SENTENCES } from './find-sentences';
import { announcedItems } from './lists';
import { findPageFact } from './page-facts';
import { isHowTo, isYesNo, plainQuestion } from './question-kind';
import type { RankedSentence } from './retrieval';
import { searchTerms } from './search-terms';
import { findCell } from './tables';
import { termClasses } from './term-classes';
import { unsaid } from './unsaid';
import { answerFeatures, isWorthReading, overrulesSearch, surenessOf } from './verdict';

/**
 * Answers a question with words of the page. First the sentences that come nearest, found without the model, and
 * whether the page speaks of the matter at all. Then the model has its say: the sentences again, if it would have them
 * in another order or finds stated what search did not find, and the words of one that answer, if it is sure enough of
 * any. It is asked about English pages only.
 *
 * @throws `signal.reason` when aborted, and what the engine throws.
 */
export async function* ask(
  job: AskJob,
  engine: () => Promise<Engine>,
  signal: AbortSignal,
): AsyncGenerator<AskItem> {
  signal.throwIfAborted();
  const { page } = job;
  const question = plainQuestion(job.question.replace(/\s+/g, ' ').trim().slice(0, MAX_QUESTION_LENGTH));

  const fact = job.selection?.length ? undefined : findPageFact(page, question);
  if (fact) {
    const { text, place } = fact;
    yield { kind: 'citations', verdict: 'answer', sentences: place ? [place.sentence.id] : [] };
    if (place) yield spanItem(place.sentence, { ...place, confidence: 1 }, true);
    else yield { kind: 'span', start: 0, end: 0, text, confidence: 1, isAnswer: true };
    return;
  }
  const inTable = job.selection?.length ? undefined : findCell(page, question);
  if (inTable) {
    const { row, header, cell } = inTable;
    yield { kind: 'citations', verdict: 'answer', sentences: [row.id, ...(header ? [header.id] : [])] };
    yield spanItem(row, { ...cell, confidence: 1 }, true);
    return;
  }

  const { verdict: found, sentences, contenders } = findSentences(page, question, job.selection);
  yield { kind: 'citations', verdict: found, sentences };

  const [best] = contenders;
  if (!best || !mayBeEnglish(page.lang) || isList(page, best)) return;
  if (found === 'absent' && !isWorthReading(best)) return;
  signal.throwIfAborted();
  const model = await engine();
  const askable = contenders.filter((entry) => !isList(page, entry));
  const read = await readContenders(askable, question, page.lang, model, signal);
  const verdict = found === 'absent' && overrulesSearch(best, leastUnstated(read)) ? 'closest' : found;
  if (verdict === 'absent') return;
  // What settles a question of yes or no is a sentence, and so is a way of doing something.
  const span = isYesNo(question) || isHowTo(question) ? undefined : await chooseSpan(read, model, signal);
  const entries = [...(span ? [span.entry] : []), ...read.map(({ entry }) => entry)];
  const reread = [...new Set([...entries.map(({ sentence }) => sentence.id), ...sentences])].slice(
    0,
    MAX_SENTENCES,
  );
  if (verdict !== found || reread.join() !== sentences.join())
    yield { kind: 'citations', verdict, sentences: reread };

  if (!span) return;
  const { sentence } = span.entry;
  const sureness = surenessOf(answerFeatures(span, unsaid(question, sentence.text, page.title, page.lang)));
  // An amount or a time, where one is asked for, is rarely out of place.
  if (!span.isOfType || (sureness === 'neither' && !span.isAmount)) return;
  yield spanItem(
    sentence,
    span,
    sureness === 'answer' && span.entry.isOfType && isSpokenOf(span, question, page.lang),
  );
}

/** Characters. */
const MAX_QUESTION_LENGTH = 400;

/**
 * Something speaks of what is asked; in a row of a table that is its own words: a fee beside “Pets” is no rent, though a
 * month's.
 */
function isSpokenOf({ entry }: ChosenSpan, question: string, lang: string): boolean {
  const { text } = entry.sentence;
  if (!text.includes(CELL_GAP)) return entry.evidence.terms > 0;
  const said = new Set(searchTerms(text, lang));
  return termClasses(searchTerms(question, lang), said, lang).some((forms) => !said.isDisjointFrom(forms));
}

/** What it announces is the answer, not a part of it. */
function isList(page: Page, { sentence }: RankedSentence): boolean {
  return announcedItems(page, sentence.id).length > 0;
}

function spanItem(
  sentence: Sentence,
  { start, end, confidence }: { start: number; end: number; confidence: number },
  isAnswer: boolean,
): AskItem {
  const text = sentence.text.slice(start, end);
  return { kind: 'span', sentence: sentence.id, start, end, text, confidence, isAnswer };
}
