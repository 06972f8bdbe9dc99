import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyEngine } from '../../tests/support/tiny-engine';
import type { Branch, BranchScore, ScoreTreeRequest, TokenIds } from './engine';
import type { LoadedEngine } from './transformers-engine';

let engine: LoadedEngine;

beforeAll(async () => {
  engine = await tinyEngine();
});

afterAll(() => engine.dispose());

const ids = (text: string) => engine.encode(text).ids;

/**
 * Activations are rounded to 8 bits, so that scores differ a little when sums are taken in another order, and more
 * where a rounding then falls out the other way.
 */
const tolerance = 5e-4;
const toleranceOfRounding = 0.05;

/** What `scoreTree` is to return, by one probe for each branch. */
async function oneByOne(request: ScoreTreeRequest): Promise<BranchScore[]> {
  const scores: BranchScore[] = [];
  for (const branch of request.branches) {
    const before = request.text.slice(0, branch.from);
    const tokens = path(request, branch);
    const text = [...before, ...tokens];
    const asks = text.map((): TokenIds => []);
    const { ask } = request;
    const { own, asked } = await engine.probe({
      prefix: request.prefix,
      text,
      asks: ask ? [...asks, []].map((_, row) => (row > before.length ? ask : [])) : [],
    });
    scores.push({
      logProbs: own.slice(before.length),
      asked: ask ? asked.slice(before.length + 1) : [],
    });
  }
  return scores;
}

function path({ text, window = 6 }: ScoreTreeRequest, { tokens, rejoin }: Branch): TokenIds {
  return rejoin === undefined ? tokens : [...tokens, ...text.slice(rejoin, rejoin + window)];
}

async function expectSameAsOneByOne(request: ScoreTreeRequest, within = tolerance): Promise<void> {
  const scores = await engine.scoreTree(request);
  const expected = await oneByOne(request);
  expect(scores.map((score) => score.logProbs.length)).toEqual(
    expected.map((score) => score.logProbs.length),
  );
  for (const [i, score] of scores.entries()) {
    expectClose(score.logProbs, expected[i]?.logProbs, within);
    expect(score.asked.length).toBe(expected[i]?.asked.length);
    for (const [j, asked] of score.asked.entries()) expectClose(asked, expected[i]?.asked[j], within);
  }
}

function expectClose(actual: Float32Array, expected: Float32Array | undefined, within: number): void {
  const differences = actual.map((value, i) => Math.abs(value - (expected?.[i] ?? Number.NaN)));
  expect(Math.max(0, ...differences)).toBeLessThan(within);
}

/** A prefix that no other test uses, so that nothing of it is cached. */
let fresh = 0;
const freshPrefix = () => [100 + fresh++, ...ids('user\n')];

const sentence = 'The baker put the bread in the window and waited for the rain to end.';

describe('scores of a tree', () => {
  it('are those of the branches one by one, at the end of the text', async () => {
    await expectSameAsOneByOne({
      prefix: freshPrefix(),
      text: ids(sentence),
      branches: [' Nobody came.', ' Nothing', ' Then a dog came in'].map((text) => ({
        from: ids(sentence).length,
        tokens: ids(text),
      })),
    });
  });

  it('are those of changed, inserted and deleted words', async () => {
    const text = ids(sentence);
    await expectSameAsOneByOne({
      prefix: freshPrefix(),
      text,
      branches: [
        { from: 5, tokens: ids('XY'), rejoin: 7 },
        { from: 5, tokens: ids('XYZ'), rejoin: 8 },
        { from: 12, tokens: ids('also '), rejoin: 12 },
        { from: 12, tokens: [], rejoin: 15 },
        { from: 0, tokens: ids('A'), rejoin: 1 },
        { from: text.length - 1, tokens: ids('!'), rejoin: text.length },
        { from: text.length - 2, tokens: [], rejoin: text.length - 1 },
      ],
    });
  });

  it('are the same when the base is known from a probe', async () => {
    const prefix = freshPrefix();
    const text = ids(sentence);
    await engine.probe({ prefix, text, asks: [...text.map(() => []), [5]] });
    const before = engine.tokensRun;
    const branches = [
      { from: 9, tokens: ids('one'), rejoin: 12 },
      { from: 20, tokens: ids('two'), rejoin: 22 },
    ];
    await engine.scoreTree({ prefix, text, branches });
    // All tokens of each but the last, on which nothing hangs.
    const tokens = ids('one').length + 6 + ids('two').length + 6;
    expect(engine.tokensRun - before).toBe(tokens - 2);
    await expectSameAsOneByOne({ prefix, text, branches });
  });

  it('give what is asked after every token', async () => {
    await expectSameAsOneByOne({
      prefix: freshPrefix(),
      text: ids(sentence),
      branches: [
        { from: 3, tokens: ids('abc'), rejoin: 6 },
        { from: 10, tokens: ids('abd') },
      ],
      window: 2,
      ask: ids('.\n'),
    });
  });

  it('share what branches at the same place begin with', async () => {
    const prefix = freshPrefix();
    const text = ids(sentence);
    const before = engine.tokensRun;
    const branches = ['same one', 'same two', 'same'].map((words) => ({ from: 4, tokens: ids(words) }));
    const scores = await engine.scoreTree({ prefix, text, branches });
    const apart = ids('same one').length - 1 + ids('two').length - 1;
    expect(engine.tokensRun - before).toBe(prefix.length + 4 + apart);
    expect(scores[2]?.logProbs).toEqual(scores[0]?.logProbs.slice(0, ids('same').length));
    await expectSameAsOneByOne({ prefix, text, branches });
  });

  it('stay the same when base and branches need several runs', async () => {
    const text = ids(sentence.repeat(4));
    const branches = Array.from({ length: 24 }, (_, i) => ({
      from: (i * 37) % text.length,
      tokens: ids(`changed${i % 7}`),
      rejoin: ((i * 37) % text.length) + 1,
    }));
    await expectSameAsOneByOne({ prefix: freshPrefix(), text, branches }, toleranceOfRounding);
  });

  it('leave out the base after the last branch', async () => {
    const prefix = freshPrefix();
    const before = engine.tokensRun;
    await engine.scoreTree({ prefix, text: ids(sentence), branches: [{ from: 0, tokens: ids('A') }] });
    expect(engine.tokensRun - before).toBe(prefix.length);
  });

  it('are empty for a branch without tokens', async () => {
    const scores = await engine.scoreTree({
      prefix: [1],
      text: ids('ab'),
      branches: [{ from: 1, tokens: [] }],
      ask: [5],
    });
    expect(scores).toEqual([{ logProbs: new Float32Array(), asked: [] }]);
  });

  it('are refused for branches outside the text', async () => {
    const outside = { prefix: [1], text: ids('ab'), branches: [{ from: 3, tokens: [5] }] };
    await expect(engine.scoreTree(outside)).rejects.toThrow(RangeError);
    const noPrefix = { prefix: [], text: ids('ab'), branches: [] };
    await expect(engine.scoreTree(noPrefix)).rejects.toThrow(RangeError);
  });
});
