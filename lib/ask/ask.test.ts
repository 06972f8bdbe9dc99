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
    for (const answer of [' Piet Haan', ' 1790', ' water mill']) {
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

  it('does not load the model for what the page does not say', async () => {
    const items = await run(jobOf('Which planets have rings of ice?'), undefined);
    expect(items).toMatchObject([{ kind: 'citations', verdict: 'absent' }]);
  });

  it('gives no answer when no span stands out', async () => {
    const undecided = scriptedEngine(() => -3);
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

  it('tells author and date where the page shows them', async () => {
    const page: Page = {
      ...PAGE,
      byline: 'By Mara Quist',
      published: '2021-09-04T08:00:00Z',
      blocks: [...PAGE.blocks, paragraph([9, 'Mara Quist, 4 September 2021'])],
    };
    const byline = await run({ kind: 'ask', page, question: 'Who wrote this article?' }, undefined);
    expect(byline[1]).toMatchObject({ sentence: 9, text: 'Mara Quist', isAnswer: true });
    const date = await run({ kind: 'ask', page, question: 'When was this published?' }, undefined);
    expect(date[1]).toMatchObject({ sentence: 9, text: '4 September 2021', isAnswer: true });
    const unshown = { ...page, blocks: PAGE.blocks };
    const without = await run({ kind: 'ask', page: unshown, question: 'Who wrote this article?' }, ' x');
    expect(without[1]).not.toMatchObject({ isAnswer: true });
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

/** Expects `answer` after the page's own question, and then its end; anything else is equally unlikely. */
function answering(answer: string) {
  return scriptedEngine((before, next) => {
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
