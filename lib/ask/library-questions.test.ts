import { describe, expect, it } from 'vitest';
import { goldenPage } from '../../tests/library/golden-page';
import library from '../../tests/library/questions.json';
import type { AskItem } from '../protocol/tasks';
import { ask } from './ask';

/**
 * Questions about the fixture pages, worded as people do: those a page answers (with words of the sentence that
 * does), those about its subject that it leaves open, and those about other things. All is told without the model.
 */
interface Questions {
  answered: Record<string, string | string[]>;
  unanswered: string[];
  foreign: string[];
}

describe('the questions of the library', async () => {
  const pages = Object.entries(library as Record<string, Questions>);
  const answered = await replies(
    pages.flatMap(([page, { answered }]) =>
      Object.entries(answered).map(([question, gold]) => ({ page, question, gold: [gold].flat() })),
    ),
  );
  const unanswered = await replies(
    pages.flatMap(([page, { unanswered }]) => unanswered.map((question) => ({ page, question, gold: [] }))),
  );
  const foreign = await replies(
    pages.flatMap(([page, { foreign }]) => foreign.map((question) => ({ page, question, gold: [] }))),
  );

  it('are many, and about what the pages say', () => {
    expect(answered.length + unanswered.length + foreign.length).toBeGreaterThan(250);
    expect(answered.filter(({ isSaid }) => !isSaid)).toEqual([]);
  });

  it('find the sentence that answers', () => {
    expect(share(answered, ({ rank }) => rank === 0)).toBeGreaterThan(0.77);
    expect(share(answered, ({ rank }) => rank >= 0)).toBeGreaterThan(0.91);
  });

  it('are seldom refused where the page answers, always where it speaks of something else', () => {
    expect(share(answered, ({ verdict }) => verdict !== 'absent')).toBeGreaterThan(0.93);
    expect(foreign.filter(({ verdict }) => verdict !== 'absent')).toEqual([]);
  });

  it('are told apart: what the page answers from what it leaves open', () => {
    expect(share(answered, ({ verdict }) => verdict === 'answer')).toBeGreaterThan(0.78);
    expect(share(unanswered, ({ verdict }) => verdict === 'answer')).toBeLessThan(0.4);
  });

  it.each([
    ['a reply below the page’s own question', 'Does it work in the rain?'],
    ['a reply in an interview', 'how long does she need for one sheet?'],
    ['a unit of weight', 'how much does a full barrel weigh'],
    ['a price', 'How much do visitors have to pay?'],
    ['a row of a table', 'population of Twelve Ash in 2021'],
    ['a day’s short name', 'when is high water on Friday?'],
    ['a product’s property', 'how long is the guarantee?'],
    ['French with elisions', 'Combien coûte l’entrée ?'],
    ['German', 'Was kostet die Sanierung?'],
    ['Japanese', '石臼の重さはどのくらいですか？'],
    ['Arabic', 'كم كتابا تضم المكتبة اليوم؟'],
  ])('find %s', (_, question) => {
    expect(answered.find((reply) => reply.question === question)?.rank).toBe(0);
  });

  it('cite an item of a list', () => {
    const { rank } = answered.find(({ question }) => question === 'How many pegs come with it?') ?? {};
    expect([0, 1, 2]).toContain(rank);
  });

  it.each([
    'How much does the author charge for mending a sock?',
    'How much money did the film make?',
    'How old is Agnes Thorley?',
    'How much does a rain barrel cost?',
  ])('take no sentence without the amount asked for as an answer: %s', (question) => {
    expect(unanswered.find((reply) => reply.question === question)?.verdict).not.toBe('answer');
  });
});

interface Asked {
  page: string;
  question: string;
  gold: string[];
}

interface Reply extends Asked {
  verdict: Extract<AskItem, { kind: 'citations' }>['verdict'];
  /** The page has a sentence that answers. */
  isSaid: boolean;
  /** Of the sentence that answers among those cited; −1 where it is not among them. */
  rank: number;
}

function replies(questions: Asked[]): Promise<Reply[]> {
  return Promise.all(questions.map(reply));
}

async function reply(asked: Asked): Promise<Reply> {
  const page = goldenPage(asked.page);
  const items = ask(
    { kind: 'ask', page, question: asked.question },
    withoutModel,
    new AbortController().signal,
  );
  const { value } = await items.next();
  if (value?.kind !== 'citations') throw new Error('No citations');
  const texts = new Map(page.blocks.flatMap((block) => block.sentences).map(({ id, text }) => [id, text]));
  const isGold = (text = '') => asked.gold.some((gold) => text.includes(gold));
  const isSaid = [...texts.values()].some(isGold);
  const rank = value.sentences.findIndex((id: number) => isGold(texts.get(id)));
  return { ...asked, verdict: value.verdict, isSaid, rank };
}

async function withoutModel(): Promise<never> {
  throw new Error('The model is not needed');
}

function share<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.filter(test).length / all.length;
}
