import type { Engine } from '../engine/engine';
import { pageSentences, type Sentence } from '../protocol/page';
import type { AskItem, AskJob } from '../protocol/tasks';
import { isEnglishTag } from '../text/stems';
import { chooseSpan } from './choose-span';
import { findSentences } from './find-sentences';
import { findPageFact } from './page-facts';
import { searchTerms } from './search-terms';
import { isAnswerSure } from './verdict';

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
    const { sentence, start, end } = fact;
    yield { kind: 'citations', verdict: 'answer', sentences: [sentence.id] };
    yield spanItem(sentence, { start, end, confidence: 1 }, true);
    return;
  }

  const { verdict, sentences, related } = findSentences(page, question, job.selection);
  yield { kind: 'citations', verdict, sentences };

  const first = pageSentences(page).find((sentence) => sentence.id === sentences[0]);
  const isAskable = isEnglishTag(page.lang) && searchTerms(question, page.lang).length > 0;
  if (verdict === 'absent' || !first || !isAskable) return;
  signal.throwIfAborted();
  const span = await chooseSpan(
    first.text.slice(0, MAX_SENTENCE_LENGTH),
    question,
    page.lang,
    await engine(),
    signal,
  );
  if (span && span.confidence >= MARK_FROM) {
    yield spanItem(first, span, isAnswerSure(span.confidence, related));
  }
}

/** Characters; nobody writes longer ones, and the model should not have to read them. */
const MAX_QUESTION_LENGTH = 400;
const MAX_SENTENCE_LENGTH = 1000;
/** Confidence from which a span is marked in its sentence. */
const MARK_FROM = 0.1;

function spanItem(
  sentence: Sentence,
  { start, end, confidence }: { start: number; end: number; confidence: number },
  isAnswer: boolean,
): AskItem {
  const text = sentence.text.slice(start, end);
  return { kind: 'span', sentence: sentence.id, start, end, text, confidence, isAnswer };
}
