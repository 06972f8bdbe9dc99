import { describe, expect, it } from 'vitest';
import { scriptedEngine } from '../../tests/support/scripted-engine';
import { correctionContext, plainContext } from './contexts';
import { runEncoder } from './encoder';
import { branchOf, gains, readBase } from './score';

/** A token's log-probability hangs on the token before it and on itself. */
const engine = scriptedEngine(
  (before, next) => -((before.charCodeAt(before.length - 1) + 3 * next.length) % 7) - 0.5,
);
const encode = runEncoder(engine);
const signal = new AbortController().signal;

async function total(context: ReturnType<typeof plainContext>, text: string): Promise<number> {
  const { own } = await readBase(engine, context, encode(text), [], signal);
  return own.reduce((sum, value) => sum + value, 0);
}

describe('gains', () => {
  const text = 'We saw the the lake, and it were cold.';
  const variants = [
    'We saw the lake, and it were cold.',
    'We saw the the lake and it were cold.',
    'We saw the the lake, and it was cold.',
    'we saw the the lake, and it were cold.',
    'We saw the the lake, and it were cold',
    text,
  ];

  it.each([
    ['plain', plainContext(engine, encode)],
    ['asked', correctionContext(engine, encode, text)],
  ])('are what the whole sentences differ by (%s)', async (_, context) => {
    const base = encode(text);
    const encoded = variants.map(encode);
    const { own } = await readBase(engine, context, base, [], signal);
    const found = await gains(engine, context, base, own, encoded, signal);
    const before = await total(context, text);
    for (const [i, variant] of variants.entries())
      expect(found[i]).toBeCloseTo((await total(context, variant)) - before, 3);
  });

  it('compares first tokens in the pass over the text', async () => {
    const context = plainContext(engine, encode);
    const { own, firstGains } = await readBase(
      engine,
      context,
      encode('a b c'),
      variants.slice(0, 1).map(() => encode('a d c')),
      signal,
    );
    const { asked } = await engine.probe({
      prefix: context.prefix,
      text: encode('a'),
      asks: [[], encode(' d')],
    });
    expect(firstGains[0]).toBeCloseTo((asked[1]?.[0] ?? 0) - (own[1] ?? 0), 5);
  });
});

describe('branchOf', () => {
  it.each([
    [[1, 2, 3], [1, 9, 3], { from: 1, tokens: [9], rejoin: 2 }],
    [[1, 2, 2, 3], [1, 2, 3], { from: 2, tokens: [], rejoin: 3 }],
    [[1, 2], [1, 2, 2], { from: 2, tokens: [2], rejoin: 2 }],
    [[1], [1], { from: 1, tokens: [], rejoin: 1 }],
  ])('%j → %j', (base, variant, expected) => {
    expect(branchOf(base, variant)).toEqual(expected);
  });
});

describe('runEncoder', () => {
  it.each(['We saw it.', '  two  spaces\tand tabs ', 'don’t, “quote” 🎈🎈x', ''])(
    'equals the whole encoding: %j',
    (text) => {
      expect(encode(text)).toEqual(engine.encode(text).ids);
    },
  );
});
