import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isYesNo } from '../../lib/ask/question-kind';
import { pageSentences } from '../../lib/protocol/page';
import { readQuestionFiles } from './question-files';
import { askedQuestions, everydayPages, unansweredQuestions } from './squad-questions';

it.each([
  ['tune', 24, 142, 96],
  ['check', 8, 32, 41],
] as const)(
  'reads the everyday pages to %s with, each with what it answers and what it leaves open',
  (fold, count, open, yesNo) => {
    const pages = everydayPages(fold);
    expect(pages).toHaveLength(count);
    expect(unansweredQuestions(pages)).toHaveLength(open);
    const questions = askedQuestions(pages);
    expect(questions).toHaveLength(14 * count);
    expect(questions.filter(({ text }) => isYesNo(text))).toHaveLength(yesNo);
    for (const { text, page, gold, answers } of questions) {
      const sentence = pageSentences(page).find(({ id }) => id === gold);
      expect(sentence?.text, text).toContain(answers[0]?.split(/[.;] /)[0]);
    }
  },
);

it('reads the pages to fit to, each answer in a sentence of its own', () => {
  const pages = readQuestionFiles(join(import.meta.dirname, '../fit/questions'));
  const questions = askedQuestions(pages);
  expect(questions.length).toBeGreaterThan(1_900);
  for (const { text, page, gold, answers } of questions) {
    const sentence = pageSentences(page).find(({ id }) => id === gold);
    expect(sentence?.text, text).toContain(answers[0]?.split(/[.;] /)[0]);
  }
});
