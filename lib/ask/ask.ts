import type { Engine } from '../engine/engine';
import type { Page, Sentence } from '../protocol/page';
import type { AskItem, AskJob } from '../protocol/tasks';
import { isEnglishTag } from '../text/stems';
import { chooseSpan } from './choose-span';
import { findSentences } from './find-sentences';
import { announcedItems } from './lists';
import { findPageFact } from './page-facts';
import { isYesNo } from './question-kind';
import { findCell } from './tables';
import { unsaid } from './unsaid';
import { answerFeatures, isAnswerSure } from './verdict';

/**
 * Answers a question with words of the page. First the sentences that come nearest, found without the model, and
 * whether the page speaks of the matter at all; then, if it does, the words of the first sentence that answer,
 * chosen by the model, if it is sure enough of any. The model is asked about English pages only.
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
  const question = job.question.replace(/\s+/g, ' ').trim().slice(0, MAX_QUESTION_LENGTH);

  const fact = findPageFact(page, question);
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

  const { verdict, sentences, best } = findSentences(page, question, job.selection);
  yield { kind: 'citations', verdict, sentences };

  const isAskable = isEnglishTag(page.lang) && !isYesNo(question);
  if (verdict === 'absent' || !best || !isAskable || isList(page, best.sentence)) return;
  signal.throwIfAborted();
  const text = best.sentence.text.slice(0, MAX_SENTENCE_LENGTH);
  const span = await chooseSpan(text, question, page.lang, await engine(), signal);
  if (!span || span.confidence < MARK_FROM) return;
  const left = unsaid(question, text, page.title, page.lang);
  const isSure = isAnswerSure(answerFeatures(span, best, left));
  yield spanItem(best.sentence, span, verdict === 'answer' && isSure);
}

/** Characters; nobody writes longer ones, and the model should not have to read them. */
const MAX_QUESTION_LENGTH = 400;
const MAX_SENTENCE_LENGTH = 1000;
/** Confidence from which a span is marked in its sentence. */
const MARK_FROM = 0.06;

/** What it announces is the answer, not a part of it. */
function isList(page: Page, { id }: Sentence): boolean {
  return announcedItems(page, id).length > 0;
}

function spanItem(
  sentence: Sentence,
  { start, end, confidence }: { start: number; end: number; confidence: number },
  isAnswer: boolean,
): AskItem {
  const text = sentence.text.slice(start, end);
  return { kind: 'span', sentence: sentence.id, start, end, text, confidence, isAnswer };
}
