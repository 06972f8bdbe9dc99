import '../node/resolve-hook.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../../lib/protocol/page.ts';
import type { Fold } from './fold.ts';
import { hash } from './hash.ts';
import { type OwnArticle, readQuestionFiles } from './question-files.ts';

const { splitSentences } = await import('../../lib/text/sentences.ts');

export interface AskedQuestion {
  text: string;
  answers: string[];
  /** Id of the sentence that the first reference answer begins in. */
  gold: number;
  page: Page;
  /** A page that another article of the sample makes: the question is foreign to it. */
  foreignPage: Page;
}

export interface QuestionOptions {
  /** A SQuAD 1.1 file; the project's own everyday pages where left out. */
  data?: string | undefined;
  limit?: number;
  fold?: Fold;
}

/** The questions of articles, each article's paragraphs making one page; with `limit`, a fixed sample of them. */
export async function loadQuestions({ data, limit, fold }: QuestionOptions): Promise<AskedQuestion[]> {
  return askedQuestions(data ? await readSquad(data, fold) : everydayPages(fold), limit);
}

async function readSquad(file: string, fold: Fold | undefined): Promise<SquadArticle[]> {
  const { data } = JSON.parse(await readFile(file, 'utf8')) as SquadFile;
  return data.filter((_, index) => !fold || (index % 2 === 0) === (fold === 'tune'));
}

/**
 * Pages as people have them open, with what they may ask about them in words of their own. Written for the project; not
 * to be learned from, and those of the fold `check` not to be fitted to.
 */
export function everydayPages(fold?: Fold): OwnArticle[] {
  const folds: Fold[] = fold ? [fold] : ['tune', 'check'];
  return folds.flatMap((name) => readQuestionFiles(join(import.meta.dirname, 'everyday', name)));
}

/** The questions of articles, each asked of its own and of another one. */
export function askedQuestions(data: readonly SquadArticle[], limit?: number): AskedQuestion[] {
  const articles = data.map(readArticle);
  const questions = articles.flatMap(({ page, questions }, index) =>
    questions.map((question, place) => {
      const step = 1 + (hash(`${index}/${place}`) % Math.max(1, articles.length - 1));
      const foreignPage = articles[(index + step) % articles.length]?.page ?? page;
      return { ...question, page, foreignPage, order: hash(question.id) };
    }),
  );
  if (limit === undefined) return questions;
  return questions.sort((a, b) => a.order - b.order).slice(0, limit);
}

/** The near misses of articles, each a question to its page that no sentence answers. */
export function unansweredQuestions(articles: readonly OwnArticle[]): Pick<AskedQuestion, 'text' | 'page'>[] {
  return articles.flatMap((article) => {
    const { page } = readArticle(article);
    return article.nearMisses.map((text) => ({ text, page }));
  });
}

export function withoutSentence(page: Page, id: number): Page {
  const blocks = page.blocks.map((block) => ({
    ...block,
    sentences: block.sentences.filter((sentence) => sentence.id !== id),
  }));
  return { ...page, blocks };
}

interface SquadFile {
  data: SquadArticle[];
}

export interface SquadArticle {
  title: string;
  paragraphs: {
    context: string;
    qas: { id: string; question: string; answers: { text: string; answer_start: number }[] }[];
  }[];
}

function readArticle({ title, paragraphs }: SquadArticle) {
  const blocks: Page['blocks'] = [];
  const questions: { id: string; text: string; answers: string[]; gold: number }[] = [];
  let id = 0;
  for (const { context, qas } of paragraphs) {
    const spans = splitSentences(context, 'en').map((span) => ({ ...span, id: id++ }));
    blocks.push({
      kind: 'paragraph',
      sentences: spans.map((span) => ({
        id: span.id,
        text: context.slice(span.start, span.end).replace(/\s+/g, ' '),
      })),
    });
    for (const { id: questionId, question, answers } of qas) {
      const start = answers[0]?.answer_start ?? 0;
      const gold = spans.find((span) => start < span.end)?.id ?? 0;
      questions.push({
        id: questionId,
        text: question.trim(),
        answers: answers.map((answer) => answer.text),
        gold,
      });
    }
  }
  const words = paragraphs.reduce((sum, { context }) => sum + context.split(/\s+/).length, 0);
  return { page: { title: title.replaceAll('_', ' '), lang: 'en', blocks, words } satisfies Page, questions };
}
