import { describe, expect, test, vi } from 'vitest';
import { scriptedEngine } from '../../tests/support/scripted-engine';
import type { Engine } from '../engine/engine';
import type { SummarizeJob, SummaryItem } from '../protocol/tasks';
import { summarize } from './summarize';

const LONG =
  'The town of Estvik bought the old granite brewery beside the harbour, which had stood empty since the flood, and the council wants a school there.';
const CUT = 'The town of Estvik bought the old granite brewery beside the harbour.';

const job = (text: string, more: Partial<SummarizeJob['page']> = {}): SummarizeJob => ({
  kind: 'summarize',
  form: 'key-points',
  length: 'short',
  page: {
    title: '',
    lang: 'en',
    words: 30,
    blocks: [{ kind: 'paragraph', sentences: [{ id: 7, text }] }],
    ...more,
  },
});

/** A model that would end a sentence after the given word and nowhere else. */
const endsAfter = (word: string) =>
  scriptedEngine((before, next) => (next === '.' && before.endsWith(word) ? -0.5 : -9));

const run = async (
  task: SummarizeJob,
  engine: () => Promise<Engine>,
  signal = new AbortController().signal,
) => {
  const items: SummaryItem[] = [];
  for await (const item of summarize(task, engine, signal)) items.push(item);
  return items;
};

test('gives whole sentences first, then the part that the model would end at', async () => {
  const items = await run(job(LONG), async () => endsAfter(' harbour'));
  expect(items).toEqual([
    {
      kind: 'points',
      points: [{ sentence: 7, text: LONG }],
      layout: 'statements',
      sections: { read: 1, total: 1 },
    },
    { kind: 'shortened', index: 0, text: CUT },
  ]);
});

test('gives the points before the engine is there', async () => {
  const engine = vi.fn(() => new Promise<Engine>(() => {}));
  const items = summarize(job(LONG), engine, new AbortController().signal);
  expect((await items.next()).value).toMatchObject({ kind: 'points' });
  expect(engine).not.toHaveBeenCalled();
});

test('keeps the sentence where the model would end nowhere earlier', async () => {
  const items = await run(job(LONG), async () => endsAfter(' there'));
  expect(items.at(-1)).toEqual({ kind: 'shortened', index: 0, text: LONG });
});

describe('leaves a part in the middle out', () => {
  const told =
    'Ada Brook, a teacher from the far north of the country, opened the old school of the island and its garden.';
  const without = 'Ada Brook opened the old school of the island and its garden.';
  const model = (join: number) =>
    scriptedEngine((before, next) => {
      if (next === '.') return before.endsWith(' garden') ? -0.1 : -9;
      return before.endsWith('Brook') && next === ' opened' ? join : -1;
    });

  test('where the model takes what follows for a way to go on', async () => {
    const items = await run(job(told), async () => model(-3));
    expect(items.at(-1)).toMatchObject({ text: without });
  });

  test('but not where the rest does not fit', async () => {
    const items = await run(job(told), async () => model(-8));
    expect(items.at(-1)).toMatchObject({ text: told });
  });
});

test('spends at most 200 tokens on a sentence', async () => {
  const long =
    'However, Ada Brook (a keeper of bees), a teacher from the far end of the long valley in the north of the country, opened the old school of the island with its garden of pears and plums on Monday, while the people of the parish stood at the gate in the rain and sang the song of the ferry.';
  const engine = endsAfter(' harbour');
  await run(job(long), async () => engine);
  expect(engine.tokensRun).toBeGreaterThan(0);
  expect(engine.tokensRun).toBeLessThanOrEqual(200);
});

describe('asks for no engine', () => {
  const none = () => Promise.reject(new Error('asked'));

  test.each([
    [
      'a sentence without cuts',
      'The town of Estvik bought the old granite brewery and the green field beside the harbour.',
      'en',
    ],
    ['a page in another language', LONG, 'sv'],
    ['a page of unknown language', LONG, ''],
  ])('%s', async (_, text, lang) => {
    const items = await run(job(text, { lang }), none);
    expect(items.at(-1)).toEqual({ kind: 'shortened', index: 0, text });
  });

  test('a short sentence loses its harmless parts all the same', async () => {
    const items = await run(job('However, Estvik (a small town) bought the old brewery.'), none);
    expect(items.at(-1)).toMatchObject({ text: 'Estvik bought the old brewery.' });
  });

  test.each([
    ['en', 'LEEDS (Newswire) — ', 'Engineers opened the longest footbridge in the county.'],
    ['de', 'Musterstadt (dpa) - ', 'Die Bücherei öffnet ab März auch an Sonntagen.'],
  ])('news without their dateline, in any language: %s', async (lang, dateline, rest) => {
    const [points, shortened] = await run(job(dateline + rest, { lang }), none);
    expect(points).toMatchObject({ points: [{ text: dateline + rest }] });
    expect(shortened).toMatchObject({ text: rest });
  });

  test('a headline that the page brings along', async () => {
    const title = 'Estvik buys its brewery';
    const task = { ...job(LONG, { title, heading: { id: 90, text: title } }), form: 'headline' as const };
    expect((await run(task, none)).at(-1)).toMatchObject({ text: title });
  });
});

test('a headline made of a sentence has no period', async () => {
  const items = await run({ ...job(LONG), form: 'headline' }, async () => endsAfter(' harbour'));
  expect(items.at(-1)).toMatchObject({ text: CUT.slice(0, -1) });
});

test('stops when aborted', async () => {
  const stop = new AbortController();
  const items = summarize(job(LONG), async () => endsAfter(' harbour'), stop.signal);
  await items.next();
  stop.abort(new Error('stopped'));
  await expect(items.next()).rejects.toThrow('stopped');
});
