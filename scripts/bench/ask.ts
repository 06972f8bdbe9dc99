import '../node/resolve-hook.ts';
import { type Page, pageSentences } from '../../lib/protocol/page.ts';
import type { AskItem, AskJob } from '../../lib/protocol/tasks.ts';
import { mean } from './mean.ts';
import { exactMatch, tokenF1 } from './squad-metrics.ts';
import {
  type AskedQuestion,
  everydayPages,
  loadQuestions,
  type QuestionOptions,
  unansweredQuestions,
  withoutSentence,
} from './squad-questions.ts';

const { isYesNo } = await import('../../lib/ask/question-kind.ts');

export interface AskFigures {
  /** Share of questions whose first cited sentence, or one of the first three, is the one with the answer. */
  top1: number;
  top3: number;
  /** SQuAD exact match and token F1 of the marked span; a question without one counts 0. */
  spanEm: number;
  spanF1: number;
  /** Share of spans that are the very words of their sentence. */
  verbatim: number;
  /** Share of questions that get a span as their answer, and the mean F1 of those. */
  answeredShare: number;
  answeredF1: number;
  /** Share of questions of other articles that are refused, and of the page's own that are not. */
  foreignRefused: number;
  answerableKept: number;
  /** Share of questions that get an answer although the sentence with the answer was taken from the page. */
  removedAnswered: number;
  /** Share of the everyday questions which their page leaves open that get an answer; left out for SQuAD, which has none. */
  unansweredAnswered?: number;
  /**
   * Of the everyday questions of yes or no, which have no part in the figures above: how often the sentence that settles
   * one is the first, or one of the first three, and the share that is not refused.
   */
  yesNoTop1?: number;
  yesNoTop3?: number;
  yesNoKept?: number;
  /**
   * Of the everyday questions, those of yes or no too, asked with the paragraph selected that answers: how often the
   * sentence is the first, or one of the first three.
   */
  selectedTop1?: number;
  selectedTop3?: number;
  questions: number;
}

/** Asks every question of its own page, of a foreign one, and of its own without the sentence that answers. */
export async function benchAsk(
  run: (job: AskJob) => Promise<AskItem[]>,
  options: QuestionOptions,
): Promise<AskFigures> {
  const isEveryday = !options.data;
  const questions = await loadQuestions(options);
  const results: Result[] = [];
  const settled: Settled[] = [];
  const selected: Settled[] = [];
  for (const question of questions) {
    const ask = (page: Page, selection?: number[]) =>
      run({ kind: 'ask', page, question: question.text, ...(selection && { selection }) });
    if (isEveryday)
      selected.push({ question, own: readItems(await ask(question.page, paragraphOf(question))) });
    if (isEveryday && isYesNo(question.text)) {
      settled.push({ question, own: readItems(await ask(question.page)) });
      continue;
    }
    results.push({
      question,
      own: readItems(await ask(question.page)),
      foreign: readItems(await ask(question.foreignPage)),
      removed: readItems(await ask(withoutSentence(question.page, question.gold))),
    });
  }

  const open = isEveryday ? unansweredQuestions(everydayPages(options.fold)) : [];
  const unanswered: Reply[] = [];
  for (const { text, page } of open)
    unanswered.push(readItems(await run({ kind: 'ask', page, question: text })));

  const spans = results.flatMap(({ question, own }) => (own.span ? [{ question, span: own.span }] : []));
  const answers = spans.filter(({ span }) => span.isAnswer);
  const share = (test: (result: Result) => boolean) => shareOf(results, test);
  return {
    top1: share(isWithin(1)),
    top3: share(isWithin(3)),
    spanEm: share(({ question, own }) => exactMatch(own.span?.text ?? '', question.answers) === 1),
    spanF1: mean(results.map(({ question, own }) => tokenF1(own.span?.text ?? '', question.answers))),
    verbatim: mean(spans.map(({ question, span }) => Number(isVerbatim(question.page, span)))),
    answeredShare: answers.length / results.length,
    answeredF1: mean(answers.map(({ question, span }) => tokenF1(span.text, question.answers))),
    foreignRefused: share(({ foreign }) => foreign.verdict === 'absent'),
    answerableKept: share(({ own }) => own.verdict !== 'absent'),
    removedAnswered: share(({ removed }) => removed.span?.isAnswer === true),
    ...(open.length > 0 && {
      unansweredAnswered: shareOf(unanswered, ({ span }) => span?.isAnswer === true),
    }),
    ...(settled.length > 0 && {
      yesNoTop1: shareOf(settled, isWithin(1)),
      yesNoTop3: shareOf(settled, isWithin(3)),
      yesNoKept: shareOf(settled, ({ own }) => own.verdict !== 'absent'),
    }),
    ...(selected.length > 0 && {
      selectedTop1: shareOf(selected, isWithin(1)),
      selectedTop3: shareOf(selected, isWithin(3)),
    }),
    questions: results.length,
  };
}

/** Ids of the sentences in the paragraph that answers. */
function paragraphOf({ page, gold }: AskedQuestion): number[] {
  const paragraphs = page.blocks.map(({ sentences }) => sentences.map(({ id }) => id));
  return paragraphs.find((ids) => ids.includes(gold)) ?? [];
}

/** A question with what is said to it on its own page. */
interface Settled {
  question: AskedQuestion;
  own: Reply;
}

interface Result extends Settled {
  foreign: Reply;
  removed: Reply;
}

interface Reply {
  verdict: Verdict;
  sentences: number[];
  span?: SpanItem;
}

type SpanItem = Extract<AskItem, { kind: 'span' }>;
type Verdict = Extract<AskItem, { kind: 'citations' }>['verdict'];

function readItems(items: readonly AskItem[]): Reply {
  // They come once more where the model would have them in another order.
  const citations = items.findLast((item) => item.kind === 'citations');
  const span = items.find((item) => item.kind === 'span');
  if (!citations) throw new Error('A question got no citations');
  return { verdict: citations.verdict, sentences: citations.sentences, ...(span && { span }) };
}

function isVerbatim(page: Page, { sentence, start, end, text }: SpanItem): boolean {
  return pageSentences(page).some(
    ({ id, text: whole }) => id === sentence && whole.slice(start, end) === text,
  );
}

/** Whether the sentence that answers is one of the first. */
function isWithin(first: number): (result: Settled) => boolean {
  return ({ question, own }) => own.sentences.slice(0, first).includes(question.gold);
}

function shareOf<T>(all: readonly T[], test: (each: T) => boolean): number {
  return mean(all.map((each) => Number(test(each))));
}
