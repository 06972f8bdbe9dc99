import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { OwnArticle } from '../bench/question-files';
import { addObserved, addWritten, TABLE_FILE, tableFile } from './answering-words';

const article = (title: string, ...questions: [question: string, sentence: string][]): OwnArticle => ({
  title,
  nearMisses: [],
  paragraphs: questions.map(([question, sentence]) => ({
    context: sentence,
    qas: [{ id: question, question, answers: [{ text: sentence, answer_start: 0 }] }],
  })),
});

it('takes written words by their stems', () => {
  const table = new Map();
  addWritten(table, 'bike: bicycle cycling\nkid: children\n\nbike: tandem\n');
  expect([...(table.get('bike') ?? [])]).toEqual(['bicycl', 'cycl', 'tandem']);
  expect([...(table.get('kid') ?? [])]).toEqual(['child']);
});

it('observes what sentences say where they answer, on several pages and more often than the rest of them does', () => {
  const others = Array.from({ length: 12 }, (_, at): [string, string] => [
    `Where is hut ${at}?`,
    `The town has a hut by lake ${at}.`,
  ]);
  const pages = Array.from({ length: 4 }, (_, at) =>
    article(`Page ${at}`, ['Can I bring my bike?', 'A bicycle goes free in the town.'], ...others),
  );
  const table = new Map();
  addObserved(table, pages);
  expect([...(table.get('bike') ?? [])]).toContain('bicycl');
  expect([...(table.get('bike') ?? [])]).not.toContain('town');

  const once = new Map();
  addObserved(once, pages.slice(0, 1));
  expect(once.size).toBe(0);
});

it('is shipped as it is made', () => {
  expect(readFileSync(TABLE_FILE, 'utf8') === tableFile()).toBe(true);
});
