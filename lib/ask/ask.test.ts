import { describe, expect, it } from 'vitest';
import { scriptedEngine } from '../../tests/support/scripted-engine';
import type { Page } from '../protocol/page';
import type { AskItem, AskJob } from '../protocol/tasks';
import { ask } from './ask';

describe('ask', () => {
  it('cites before it needs the model, then marks the words that answer', async () => {
    let loads = 0;
    const items = ask(
      jobOf('Who built the water mill?'),
      async () => {
        loads++;
        return answering(' Piet Haan');
      },
      new AbortController().signal,
    );

    const first = await items.next();
    expect(first.value).toMatchObject({ kind: 'citations', verdict: 'answer' });
    expect(loads).toBe(0);
    const second = await items.next();
    expect(second.value).toMatchObject({ kind: 'span', sentence: 1, text: 'Piet Haan', isAnswer: true });
    expect(loads).toBe(1);
    expect((await items.next()).done).toBe(true);
  });

  it('gives offsets of the very words', async () => {
    for (const answer of [' Piet Haan', ' 1790', ' Piet Haan in 1790']) {
      const span = (await run(jobOf('Who built the water mill?'), answer)).find(
        (item) => item.kind === 'span',
      );
      const sentence = PAGE.blocks
        .flatMap((block) => block.sentences)
        .find(({ id }) => id === span?.sentence);
      expect(sentence?.text.slice(span?.start, span?.end)).toBe(span?.text);
      expect(span?.text).toBe(answer.trim());
    }
  });

  it('finds stated what search does not find', async () => {
    const items = await run(jobOf('Which day does the miller grind?'), ' Saturdays');
    expect(items[0]).toMatchObject({ kind: 'citations', verdict: 'absent' });
    expect(items[1]).toMatchObject({ kind: 'citations', verdict: 'closest', sentences: [2, 1, 3] });
    expect(items[2]).toMatchObject({ kind: 'span', sentence: 2, text: 'Saturdays', isAnswer: true });
  });

  it('gives no cell for sure whose row speaks of something else', async () => {
    const rows = ['Pets · At £25 a month extra', 'Heating · Gas boiler'];
    const blocks = rows.map((text, id) => ({ kind: 'row' as const, sentences: [{ id, text }] }));
    const page = { title: '', lang: 'en', words: 9, blocks };
    const items = await run({ kind: 'ask', page, question: 'How much is the rent?' }, ' £25');
    expect(items.at(-1)).toMatchObject({ kind: 'span', text: '£25', isAnswer: false });
  });

  it('ends no answer inside a bracket', async () => {
    const blocks = [paragraph([0, 'The mill was built in Tarn (Anna Hol et al. 1987) by the monks.'])];
    const page = { title: '', lang: 'en', words: 9, blocks };
    const items = await run({ kind: 'ask', page, question: 'Where was the mill built?' }, ' Tarn (Anna');
    expect(items.find(({ kind }) => kind === 'span')).toMatchObject({ text: 'Tarn' });
  });

  it('marks nothing that has not the looks of an answer', async () => {
    const items = await run(jobOf('How long does the miller grind?'), ' Saturdays');
    expect(items.filter(({ kind }) => kind === 'span')).toEqual([]);
  });

  it('marks no words that the model hardly believes, unless they are the amount or the time asked for', async () => {
    const doubting = async () => scriptedEngine((_, next) => (next === ' not' ? -0.05 : -8));
    const spans = async (question: string) =>
      (await collect(jobOf(question), doubting)).filter(({ kind }) => kind === 'span');
    expect(await spans('Who owns the water mill?')).toEqual([]);
    expect(await spans('When was the water mill sold?')).toMatchObject([
      { text: 'Saturdays', isAnswer: false },
    ]);
  });

  it('says that the page is silent where the model finds nothing stated either', async () => {
    const items = await collect(jobOf('Which day does the miller grind?'), async () =>
      scriptedEngine((_, next) => (next === ' not' ? -0.1 : -6)),
    );
    expect(items).toMatchObject([{ kind: 'citations', verdict: 'absent' }]);
  });

  it('does not load the model for what the page does not speak of', async () => {
    const items = await run(jobOf('Which planets have rings of ice?'), undefined);
    expect(items).toMatchObject([{ kind: 'citations', verdict: 'absent' }]);
  });

  it('cites again, the sentence first that the model takes for the one asked about', async () => {
    const page: Page = {
      ...PAGE,
      blocks: [
        paragraph([0, 'The mill was painted by Piet Haan.']),
        paragraph([1, 'The mill was painted by Anna Brook.']),
      ],
    };
    const items = await collect({ kind: 'ask', page, question: 'Who painted the mill?' }, async () =>
      answering(' Piet Haan', /Haan\.\nQuestion:[^\n]*$/),
    );
    expect(items).toMatchObject([
      { kind: 'citations', verdict: 'answer', sentences: [1, 0] },
      { kind: 'citations', verdict: 'answer', sentences: [0, 1] },
      { kind: 'span', sentence: 0, text: 'Piet Haan' },
    ]);
  });

  it('gives no answer when the model finds every span unlikely and none stated', async () => {
    const undecided = scriptedEngine((_, next) => (next === ' not' ? -0.2 : -12));
    const food = 'Visitors may bring bread, cheese, apples, plums, pears, nuts, honey, milk or cake.';
    const page: Page = { ...PAGE, blocks: [paragraph([0, food])] };
    const items = await collect(
      { kind: 'ask', page, question: 'What may visitors bring?' },
      async () => undecided,
    );
    expect(items[0]).toMatchObject({ verdict: 'answer' });
    expect(items.filter((item) => item.kind === 'span' && item.isAnswer)).toEqual([]);
  });

  it('answers from the selection', async () => {
    const items = await run({ ...jobOf('What about the wheel?'), selection: [4] }, ' cart');
    expect(items[0]).toMatchObject({ sentences: expect.arrayContaining([4]) });
    expect(items[0]?.kind === 'citations' && items[0].sentences[0]).toBe(4);
  });

  it('reads all of the selection, and the rest of the page where that does not state what is asked', async () => {
    const page: Page = {
      ...PAGE,
      blocks: [
        paragraph([0, 'The ferry leaves at nine.'], [1, 'It is painted blue.']),
        paragraph([2, 'Dogs sleep on deck.'], [3, 'Two euros are due for a tandem.']),
      ],
    };
    for (const selection of [
      [2, 3],
      [0, 1],
    ]) {
      const items = await collect(
        { kind: 'ask', page, question: 'How much must we pay?', selection },
        async () => stating('Two euros'),
      );
      expect(items[0]).toMatchObject({ kind: 'citations', verdict: 'closest' });
      expect(items.findLast((item) => item.kind === 'citations')?.sentences[0]).toBe(3);
    }
  });

  it('has no span for questions without content words, nor for other languages', async () => {
    expect(await run(jobOf('What is this about?'), undefined)).toHaveLength(1);
    const dutch: Page = { ...PAGE, lang: 'nl', blocks: [paragraph([0, 'Piet Haan bouwde de molen.'])] };
    expect(await run({ kind: 'ask', page: dutch, question: 'Wie bouwde de molen?' }, undefined)).toHaveLength(
      1,
    );
  });

  it('has nothing for an empty page', async () => {
    const items = await run({ kind: 'ask', page: { ...PAGE, blocks: [] }, question: 'Who?' }, undefined);
    expect(items).toEqual([{ kind: 'citations', verdict: 'absent', sentences: [] }]);
  });

  it('bears a question without measure', async () => {
    const question = `Who built the water mill? ${'mill '.repeat(200_000)}`;
    const items = await run(jobOf(question), ' Piet Haan');
    expect(items[0]).toMatchObject({ kind: 'citations' });
  });

  it('bears a sentence without end', async () => {
    const endless = `The water mill was built by Piet Haan ${'and so on '.repeat(20_000)}`;
    const page: Page = { ...PAGE, blocks: [paragraph([0, endless])] };
    const items = await run({ kind: 'ask', page, question: 'Who built the water mill?' }, ' Piet Haan');
    expect(items[1]).toMatchObject({ text: 'Piet Haan' });
  });

  it('tells author and date, where the page shows them or only its head does', async () => {
    const page: Page = {
      ...PAGE,
      byline: 'Mara Quist',
      published: '2021-09-04T08:00:00Z',
      blocks: [...PAGE.blocks, paragraph([9, 'Mara Quist, 4 September 2021'])],
    };
    const byline = await run({ kind: 'ask', page, question: 'Who wrote this article?' }, undefined);
    expect(byline[1]).toMatchObject({ sentence: 9, text: 'Mara Quist', isAnswer: true });
    const date = await run({ kind: 'ask', page, question: 'When was this published?' }, undefined);
    expect(date[1]).toMatchObject({ sentence: 9, text: '4 September 2021', isAnswer: true });
    const unshown = { ...page, blocks: PAGE.blocks };
    const without = await run({ kind: 'ask', page: unshown, question: 'Who wrote this article?' }, undefined);
    expect(without).toEqual([
      { kind: 'citations', verdict: 'answer', sentences: [] },
      { kind: 'span', start: 0, end: 0, text: 'Mara Quist', confidence: 1, isAnswer: true },
    ]);
    const undated = await run(
      { kind: 'ask', page: unshown, question: 'When was this published?' },
      undefined,
    );
    expect(undated[1]).toMatchObject({ text: 'September 4, 2021' });
  });

  it('tells nothing of the page where one may ask about what it speaks of', async () => {
    const page: Page = { ...PAGE, byline: 'Mara Quist', published: '2021-09-04T08:00:00Z' };
    for (const question of ['When was it published?', 'Who wrote the story?', 'Who is the author?']) {
      const items = await run({ kind: 'ask', page, question }, ' Piet Haan');
      expect(items.filter((item) => item.kind === 'span' && item.isAnswer)).toEqual([]);
    }
  });

  it('answers with a cell and cites its row and the header', async () => {
    const rows = ['Mill · Built · Sacks a day', 'Oakhaven · 1790 · 40', 'Hask · 1812 · 55'];
    const blocks = rows.map((text, id): Page['blocks'][number] => ({
      kind: 'row',
      sentences: [{ id, text }],
    }));
    const page: Page = { ...PAGE, blocks };
    const items = await run({ kind: 'ask', page, question: 'How many sacks a day has Hask?' }, undefined);
    expect(items).toMatchObject([
      { kind: 'citations', verdict: 'answer', sentences: [2, 0] },
      { kind: 'span', sentence: 2, text: '55', isAnswer: true },
    ]);
  });

  it('cites a whole list, and needs no model for it', async () => {
    const page: Page = {
      ...PAGE,
      blocks: [
        ...PAGE.blocks,
        paragraph([10, 'Visitors to the loft need these tools:']),
        { kind: 'item', sentences: [{ id: 11, text: 'a lamp' }] },
        { kind: 'item', sentences: [{ id: 12, text: 'gloves' }] },
      ],
    };
    const items = await run(
      { kind: 'ask', page, question: 'What tools do visitors to the loft need?' },
      undefined,
    );
    expect(items).toEqual([{ kind: 'citations', verdict: 'answer', sentences: [10, 11, 12] }]);
  });

  it('shows the sentence that decides by search', async () => {
    const items = await run(jobOf('Was the water mill built by Piet Haan?'), ' Piet Haan');
    expect(items[0]).toMatchObject({ kind: 'citations', verdict: 'answer' });
    expect(items[0]).toMatchObject({ sentences: expect.arrayContaining([1]) });
  });

  it('shows the sentence that decides, as the model finds, and gives no verdict of its own', async () => {
    for (const [words, id] of [
      ['still works', 2],
      ['of oak', 3],
    ] as const) {
      const items = await collect(jobOf('Does the mill of the village work today?'), async () =>
        stating(words),
      );
      expect(items.filter(({ kind }) => kind !== 'citations')).toEqual([]);
      const last = items.at(-1);
      expect(last?.kind === 'citations' && last.sentences[0]).toBe(id);
    }
  });

  it('sums up the page, or the selection', async () => {
    const whole = await run(jobOf('What is this page about?'), undefined);
    expect(whole).toMatchObject([{ kind: 'citations', verdict: 'answer' }]);
    const part = await run({ ...jobOf('Summarize this'), selection: [4, 5] }, undefined);
    expect(part).toMatchObject([{ kind: 'citations', verdict: 'answer' }]);
    for (const item of part)
      if (item.kind === 'citations') expect([[4], [4, 5], [5]]).toContainEqual(item.sentences);
  });

  it('gives all the names of an enumeration', async () => {
    const text = 'The water mill was built by Piet Haan, Anna Brook and Mara Quist.';
    const page: Page = { ...PAGE, blocks: [paragraph([0, text])] };
    const items = await run(
      { kind: 'ask', page, question: 'Who were the builders of the water mill?' },
      ' Anna Brook',
    );
    expect(items[1]).toMatchObject({ text: 'Piet Haan, Anna Brook and Mara Quist' });
  });

  it('stops when aborted', async () => {
    const controller = new AbortController();
    const items = ask(
      jobOf('Who built the water mill?'),
      async () => answering(' Piet Haan'),
      controller.signal,
    );
    await items.next();
    controller.abort(new Error('closed'));
    await expect(items.next()).rejects.toThrow('closed');
  });
});

const PAGE: Page = {
  title: '',
  lang: 'en',
  words: 60,
  blocks: [
    paragraph(
      [0, 'The village of Oakhaven lies on the Tarn.'],
      [1, 'Its water mill was built by Piet Haan in 1790.'],
    ),
    paragraph([2, 'The mill still works on Saturdays.'], [3, 'The wheel of the mill is made of oak.']),
    paragraph([4, 'A wheel of the old cart stands in the yard.'], [5, 'Children like it.']),
  ],
};

function paragraph(...sentences: [number, string][]): Page['blocks'][number] {
  return { kind: 'paragraph', sentences: sentences.map(([id, text]) => ({ id, text })) };
}

function jobOf(question: string): AskJob {
  return { kind: 'ask', page: PAGE, question };
}

/** Finds that only sentences with these words state what is asked. */
function stating(words: string) {
  return scriptedEngine((before, next) => (next === ' not' && !before.includes(words) ? -0.1 : -6));
}

/**
 * Expects `answer` after the page's own question, and then its end, and what comes after `expected`; anything else is
 * equally unlikely.
 */
function answering(answer: string, expected = /^$/) {
  return scriptedEngine((before, next) => {
    if (expected.test(before)) return -0.2;
    const said = before.slice(before.lastIndexOf('Answer:') + 'Answer:'.length);
    if (/What does the text say\?\nAnswer:[^\n]*$/.test(before)) return -4;
    if (said === answer) return /\s|\.|<\|/.test(next) && next.trim().length < 2 ? -0.2 : -6;
    return answer.startsWith(said + next) ? -0.2 : -6;
  });
}

async function run(job: AskJob, answer: string | undefined): Promise<AskItem[]> {
  return collect(job, async () => {
    if (answer === undefined) throw new Error('The model is not needed');
    return answering(answer);
  });
}

async function collect(job: AskJob, engine: Parameters<typeof ask>[1]): Promise<AskItem[]> {
  const items: AskItem[] = [];
  for await (const item of ask(job, engine, new AbortController().signal)) items.push(item);
  return items;
}
