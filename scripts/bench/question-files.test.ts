import { expect, it } from 'vitest';
import { pageSentences } from '../../lib/protocol/page';
import { askedQuestions, everydayPages, unansweredQuestions } from './squad-questions';

it.each([
  ['tune', 24],
  ['check', 8],
] as const)(
  'reads the everyday pages to %s with, each with what it answers and what it leaves open',
  (fold, count) => {
    const pages = everydayPages(fold);
    expect(pages).toHaveLength(count);
    expect(unansweredQuestions(pages)).toHaveLength(4 * count);
    const questions = askedQuestions(pages);
    expect(questions).toHaveLength(10 * count);
    for (const { text, page, gold, answers } of questions) {
      const sentence = pageSentences(page).find(({ id }) => id === gold);
      expect(sentence?.text, text).toContain(answers[0]?.split(/[.;] /)[0]);
    }
  },
);
