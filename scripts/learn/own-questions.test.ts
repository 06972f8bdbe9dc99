import { expect, it } from 'vitest';
import { readOwnQuestions } from './own-questions';

const articles = readOwnQuestions();
const paragraphs = articles.flatMap((article) => article.paragraphs);

it('reads articles whose every paragraph is asked about, and what they leave open', () => {
  expect(articles.length).toBeGreaterThan(150);
  for (const { title, paragraphs, nearMisses } of articles) {
    expect(nearMisses.length, title).toBeGreaterThanOrEqual(5);
    for (const { context, qas } of paragraphs) expect(qas.length, context).toBeGreaterThanOrEqual(1);
    expect(paragraphs.flatMap(({ qas }) => qas).length, title).toBeGreaterThanOrEqual(20);
  }
});

it('finds each answer where it says that it stands', () => {
  for (const { context, qas } of paragraphs) {
    for (const { question, answers } of qas) {
      expect(answers, question).not.toHaveLength(0);
      for (const { text, answer_start } of answers) {
        expect(context.slice(answer_start, answer_start + text.length), question).toBe(text);
      }
    }
  }
});

it('takes the second occurrence where a question means it', () => {
  const marked = paragraphs.flatMap(({ context, qas }) =>
    qas.flatMap(({ answers }) =>
      answers.filter(({ text, answer_start }) => context.indexOf(text) < answer_start),
    ),
  );
  expect(marked.length).toBeGreaterThan(0);
});
