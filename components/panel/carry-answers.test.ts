import { expect, it } from 'vitest';
import { carryAnswers } from './carry-answers';
import { STARTING } from './run-task';
import type { Answer } from './session';

const answer = (id: number, sentences: number[]): Answer => ({
  id,
  question: 'When?',
  title: 'When?',
  selection: { text: 'It', sentences },
  citations: { kind: 'citations', verdict: 'answer', sentences },
  span: {
    kind: 'span',
    sentence: sentences[0],
    start: 0,
    end: 4,
    text: '1907',
    confidence: 1,
    isAnswer: true,
  },
  run: STARTING,
});

it('finds the sentences of an answer again by their words, and leaves out an answer that has lost one', () => {
  const from = new Map([
    [0, 'It opened in 1907.'],
    [1, 'It is red.'],
  ]);
  const to = new Map([
    [0, 'A new notice.'],
    [1, 'It opened in 1907.'],
  ]);
  const answers = [answer(7, [0]), answer(8, [0, 1])];
  expect(carryAnswers(answers, from, to)).toEqual([answer(7, [1])]);
});
