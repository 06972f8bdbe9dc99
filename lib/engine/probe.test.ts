import { afterAll, beforeAll, expect, it } from 'vitest';
import { tinyEngine } from '../../tests/support/tiny-engine';
import type { LoadedEngine } from './transformers-engine';

let engine: LoadedEngine;

beforeAll(async () => {
  engine = await tinyEngine();
});

afterAll(() => engine.dispose());

const ids = (text: string) => engine.encode(text).ids;

it('gives each token the log-probability that it has step by step', async () => {
  const prefix = ids('a note');
  const text = ids(' on the window');
  const { own } = await engine.probe({ prefix, text });
  for (const [i, token] of text.entries()) {
    const step = await engine.probe({ prefix: [...prefix, ...text.slice(0, i)], text: [token] });
    expect(step.own[0]).toBeCloseTo(own[i] ?? Number.NaN, 3);
  }
});

it('gives the log-probabilities asked for, also after the last token', async () => {
  const prefix = ids('a note');
  const text = ids(' on');
  const { own, asked } = await engine.probe({
    prefix,
    text,
    asks: [[text[0] ?? 0], ...text.slice(1).map(() => []), [40, 41]],
  });
  expect(asked.map((row) => row.length)).toEqual([1, ...text.slice(1).map(() => 0), 2]);
  expect(asked[0]?.[0]).toBe(own[0]);
  const after = await engine.probe({ prefix: [...prefix, ...text], text: [40] });
  expect(asked.at(-1)?.[0]).toBeCloseTo(after.own[0] ?? Number.NaN, 3);
});

it('gives the same for a text of which a beginning is only read, new or known', async () => {
  const text = ids(` the keys ${'are on the shelf and '.repeat(16)}where?`);
  const asks = [...text.map((_, row) => (row === 3 ? [42] : [])), [40, 41]];
  for (const ownFrom of [0, 5, text.length - 2, text.length]) {
    const prefix = ids(`given ${ownFrom}`);
    const fresh = await engine.probe({ prefix, text, ownFrom, asks });
    const whole = await engine.probe({ prefix, text, asks });
    const known = await engine.probe({ prefix, text, ownFrom, asks });
    const expected = [...whole.own.slice(ownFrom), ...whole.asked.flatMap((row) => [...row])];
    for (const { own, asked } of [fresh, known]) {
      const given = [...own, ...asked.flatMap((row) => [...row])];
      expect(given).toHaveLength(expected.length);
      for (const [i, value] of given.entries()) expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 3);
    }
  }
});

it('gives probabilities that sum to one', async () => {
  const all = Array.from({ length: 271 }, (_, token) => token);
  const { asked } = await engine.probe({ prefix: [1], text: [], asks: [all] });
  const sum = asked[0]?.reduce((total, logProb) => total + Math.exp(logProb), 0);
  expect(sum).toBeCloseTo(1, 5);
});

it('gives the same for a long text, in several runs, and for one it knows', async () => {
  const prefix = ids('long');
  const text = ids('one thing and the other, '.repeat(20));
  const whole = await engine.probe({ prefix, text });
  const again = await engine.probe({ prefix, text });
  expect(again.own).toEqual(whole.own);
  const tail = await engine.probe({ prefix: [...prefix, ...text.slice(0, 300)], text: text.slice(300) });
  for (const [i, value] of tail.own.entries()) expect(value).toBeCloseTo(whole.own[300 + i] ?? Number.NaN, 3);
});

it('runs a known prefix no second time', async () => {
  const prefix = [90, ...ids('instructions that come with every text')];
  await engine.probe({ prefix, text: ids('first') });
  const before = engine.tokensRun;
  const text = ids('second');
  await engine.probe({ prefix, text });
  // Nothing is asked after the text's last.
  expect(engine.tokensRun - before).toBe(text.length - 1);
});

it('runs a known text no second time', async () => {
  const request = { prefix: [91, ...ids('a prefix')], text: ids('a text that comes twice') };
  const first = await engine.probe(request);
  const before = engine.tokensRun;
  const second = await engine.probe(request);
  expect(engine.tokensRun).toBe(before);
  for (const [i, value] of first.own.entries()) expect(second.own[i]).toBeCloseTo(value, 3);
});

it('asks nothing of the model for an empty text', async () => {
  const before = engine.tokensRun;
  expect(await engine.probe({ prefix: [1], text: [] })).toEqual({ own: new Float32Array(), asked: [] });
  expect(engine.tokensRun).toBe(before);
});

it('refuses an empty prefix, and more asks than rows', async () => {
  await expect(engine.probe({ prefix: [], text: [5] })).rejects.toThrow(RangeError);
  await expect(engine.probe({ prefix: [1], text: [5], asks: [[], [], [5]] })).rejects.toThrow(RangeError);
});
