import { describe, expect, it } from 'vitest';
import type { Block, Page } from '../protocol/page';
import { findSentences } from './find-sentences';

describe('findSentences', () => {
  it('puts the sentence first that says most of what is asked', () => {
    expect(findSentences(MILL, 'Who built the water mill?').sentences[0]).toBe(1);
    expect(findSentences(MILL, 'How many sacks of flour does the mill grind?').sentences[0]).toBe(3);
  });

  it('prefers a sentence with a date for a question about time', () => {
    const page = pageOf(['The roof was repaired by the owner.', 'The roof was repaired in June 1998.']);
    expect(findSentences(page, 'When was the roof repaired?').sentences[0]).toBe(1);
    expect(findSentences(page, 'Was the roof repaired by the owner?').sentences[0]).toBe(0);
  });

  it('finds other words for the same, irregular forms and misspelled ones', () => {
    const page = pageOf(
      ['Ducks live on the pond.', 'The parish purchased the meadow.'],
      ['Gulls come by.', 'Vera Lindqvist wrote the chronicle.'],
    );
    expect(findSentences(page, 'Who bought the meadow?').sentences[0]).toBe(1);
    expect(findSentences(page, 'Who is the writer of the chronicle?').sentences[0]).toBe(3);
    expect(findSentences(page, 'What did Lindqivst write?').sentences[0]).toBe(3);
  });

  it('puts what stands below a heading or the page’s question before it', () => {
    const page: Page = {
      ...pageOf([]),
      blocks: [heading(0, 'How to apply'), block([1, 'Send a letter of one page to the office by Friday.'])],
    };
    expect(findSentences(page, 'how do i apply').sentences[0]).toBe(1);
  });

  it('tells what a thing is made of from where it is made', () => {
    const row: Block = { kind: 'row', sentences: [{ id: 0, text: 'Made in · Portugal' }] };
    const page: Page = { ...pageOf([]), blocks: [row, block([1, 'Its belt is black.'])] };
    const isOfType = (question: string) => findSentences(page, question).contenders[0]?.isOfType;
    expect(isOfType('what is it made of')).toBe(false);
    expect(isOfType('which country is it made in')).toBe(true);
  });

  it('knows comparatives of the same meaning', () => {
    const page = pageOf(['Shared bins come in September.'], ['Families can ask for a larger bin.']);
    expect(findSentences(page, 'can i get a bigger bin').sentences[0]).toBe(1);
  });

  it('reads a sentence together with the headings above it', () => {
    const page: Page = {
      ...pageOf([]),
      blocks: [
        heading(0, 'Opening hours'),
        block([1, 'Tuesday to Sunday from ten to six.']),
        heading(2, 'Prices'),
        block([3, 'Nine euros, children free.']),
      ],
    };
    expect(findSentences(page, 'What are the prices?').sentences.slice(0, 2)).toContain(3);
  });

  it('reads paragraphs of one sentence together', () => {
    const page = pageOf(
      ['Cafés open in June.'],
      ['Dogs sleep.'],
      ['The ferry is idle.'],
      ['It was badly hit in June.'],
    );
    const { sentences } = findSentences(page, 'What about the ferry in June?');
    expect(sentences.slice(0, 2)).toContain(3);
  });

  it('says that the page does not speak of something else', () => {
    expect(findSentences(MILL, 'Which planets have rings of ice?').verdict).toBe('absent');
    expect(findSentences(MILL, 'Who built the water mill?').verdict).toBe('answer');
  });

  it('is not deceived by common words', () => {
    const page = pageOf(
      ['Few people know the name of the street.', 'Repairs took a month.'],
      ['Lime trees line the pavement.', 'The market moves here in spring.'],
    );
    expect(findSentences(page, 'In what year did people first use the name Zanzibar?').verdict).toBe(
      'absent',
    );
  });

  it('looks at the selection first, unless only the rest of the page speaks of it', () => {
    expect(findSentences(MILL, 'What about the wheel?', [6]).sentences[0]).toBe(6);
    expect(findSentences(MILL, 'What about the wheel?').sentences[0]).not.toBe(6);
    expect(findSentences(MILL, 'Who built the water mill?', [6]).sentences[0]).toBe(1);
  });

  it('finds where else the page speaks of the selection', () => {
    const question = 'Where else does the page speak of this?';
    const page = pageOf(
      ['The ferry is moored at the old pier.', 'Gulls come by.'],
      ['In winter the pier is closed and the ferry idle.', 'Ducks live on the pond.'],
    );
    expect(findSentences(page, question, [0])).toMatchObject({ verdict: 'answer', sentences: [2] });
    expect(findSentences(page, question, [1])).toMatchObject({ verdict: 'absent', sentences: [] });
  });

  it('takes a question of stop words only as one about the selection or the beginning', () => {
    expect(findSentences(MILL, 'What is this?', [4])).toMatchObject({ verdict: 'closest', sentences: [4] });
    expect(findSentences(MILL, 'What is this?')).toMatchObject({ verdict: 'closest', sentences: [0, 1, 2] });
  });

  it('gives what the page says after it has asked the same itself', () => {
    const page: Page = {
      ...pageOf([]),
      title: 'Membership',
      blocks: [
        heading(0, 'How do I cancel?'),
        block([1, 'Email us two weeks before your next payment.'], [2, "We don't cancel by phone."]),
        heading(3, 'Can I cancel a class?'),
        block([4, 'Yes, up to an hour before.']),
      ],
    };
    const { verdict, sentences, contenders } = findSentences(page, 'How do I cancel my membership?');
    expect({ verdict, sentences }).toEqual({ verdict: 'answer', sentences: [1, 2] });
    expect(contenders.map(({ sentence }) => sentence.id)).toEqual([1]);
    expect(findSentences(page, 'can I cancel a class').sentences).toEqual([4]);
    expect(findSentences(page, 'When do I cancel?').verdict).not.toBe('answer');
  });

  it('takes a question of nothing but the kind of answer as one about the first of that kind', () => {
    const page = pageOf(['A light sack for the hills.', 'In stock at £64.99.'], ['It weighs 580 g.']);
    expect(findSentences(page, 'How much is it?')).toMatchObject({ verdict: 'closest', sentences: [1] });
  });

  it('has nothing for an empty page or an empty question', () => {
    expect(findSentences(pageOf([]), 'Who built it?')).toMatchObject({ verdict: 'absent', sentences: [] });
    expect(findSentences(MILL, '  ')).toMatchObject({ verdict: 'absent', sentences: [] });
  });

  it('works in languages without a stemmer and without spaces', () => {
    const polish = { ...pageOf(['Młyn zbudował Jan.', 'Rzeka płynie obok.']), lang: 'pl' };
    expect(findSentences(polish, 'Kto zbudował młyn?').sentences[0]).toBe(0);
    const japanese = { ...pageOf(['町には古い図書館があります。', '川で魚が泳いでいます。']), lang: 'ja' };
    expect(findSentences(japanese, '魚はどこで泳いでいますか？').sentences[0]).toBe(1);
  });
});

const MILL = pageOf(
  ['The village of Oakhaven lies on the Tarn.', 'Its water mill was built by Piet Haan in 1790.'],
  ['The mill still works on Saturdays.', 'It can grind 40 sacks of flour a day.'],
  [
    'Visitors may climb to the loft.',
    'The great wheel of the mill is made of oak, and the wheel turns slowly.',
  ],
  ['A wheel of the old cart stands in the yard.', 'Children like it.'],
);

function pageOf(...paragraphs: string[][]): Page {
  let id = 0;
  const blocks = paragraphs.map((texts) => block(...texts.map((text): [number, string] => [id++, text])));
  return { title: '', lang: 'en', blocks, words: 0 };
}

function block(...sentences: [number, string][]): Block {
  return { kind: 'paragraph', sentences: sentences.map(([id, text]) => ({ id, text })) };
}

function heading(id: number, text: string): Block {
  return { kind: 'heading', level: 2, sentences: [{ id, text }] };
}
