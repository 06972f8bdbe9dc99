import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tinyEngine } from '../../tests/support/tiny-engine';
import type { ProbeRequest } from './engine';
import type { LoadedEngine } from './transformers-engine';

let engine: LoadedEngine;
/** Another one, whose cache knows nothing of what the first has run. */
let other: LoadedEngine;

beforeAll(async () => {
  engine = await tinyEngine();
  other = await tinyEngine();
});

afterAll(async () => {
  await engine.dispose();
  await other.dispose();
});

const ids = (text: string) => engine.encode(text).ids;

type Text = Omit<ProbeRequest, 'prefix'>;

function asking(text: string, ...asked: number[]): Text {
  const tokens = ids(text);
  return { text: tokens, asks: [...tokens.map((_, row) => (row === 1 ? [44] : [])), asked] };
}

async function expectSameAsOneByOne(prefix: number[], texts: Text[]): Promise<void> {
  const together = await engine.probeAll({ prefix, texts });
  expect(together).toHaveLength(texts.length);
  for (const [at, text] of texts.entries()) {
    const alone = await other.probe({ prefix, ...text });
    expect(together[at]?.own.length).toBe(alone.own.length);
    for (const [i, value] of alone.own.entries()) expect(together[at]?.own[i]).toBeCloseTo(value, 3);
    expect(together[at]?.asked.map((row) => row.length)).toEqual(alone.asked.map((row) => row.length));
    for (const [row, values] of alone.asked.entries())
      for (const [i, value] of values.entries()) expect(together[at]?.asked[row]?.[i]).toBeCloseTo(value, 3);
  }
}

describe('probeAll', () => {
  it('gives what one probe after another gives', async () => {
    const prefix = ids('a note');
    await engine.probe({ prefix, text: ids(' first') });
    await expectSameAsOneByOne(prefix, [
      asking(' on the window', 40, 41),
      asking(' by the door of the house', 42),
      asking(' x', 43, 44, 45),
      { text: ids(' that asks nothing at its end') },
      { ...asking(' of which all is only read', 40, 41), ownFrom: ids(' of which all is only read').length },
      { ...asking(' of which some is only read', 42), ownFrom: 4 },
    ]);
  });

  it('does so where the prefix is not known yet, nor all texts fit one run, nor one of them any', async () => {
    const prefix = ids('another beginning');
    const long = 'one thing and the other, '.repeat(16);
    await expectSameAsOneByOne(prefix, [
      asking(' of a text', 40),
      asking(` ${long}`, 41),
      ...['a', 'b', 'c', 'd', 'e'].map((name) => asking(` ${name} ${long.slice(0, 60)}`, 42)),
    ]);
  });

  it('goes on from what is known of each text, and runs nothing twice', async () => {
    const prefix = ids('shared words');
    const sentences = [' The mill is old.', ' The gate works.', ' Ducks live here.'];
    await engine.probeAll({ prefix, texts: sentences.map((text) => asking(text, 40)) });
    const before = engine.tokensRun;
    const more = sentences.map((text) => asking(`${text} Who?`, 41, 42));
    await expectSameAsOneByOne(prefix, more);
    expect(engine.tokensRun - before).toBe(sentences.length * ids(' Who?').length);

    const after = engine.tokensRun;
    await expectSameAsOneByOne(prefix, more);
    const [first] = more;
    if (first) await engine.probe({ prefix, ...first });
    expect(engine.tokensRun).toBe(after);
  });

  it('has nothing to say of nothing', async () => {
    const prefix = ids('counted');
    await engine.probe({ prefix, text: ids(' one') });
    expect(await engine.probeAll({ prefix, texts: [] })).toEqual([]);
    const empty = await engine.probeAll({ prefix, texts: [{ text: [] }] });
    expect(empty).toEqual([{ own: new Float32Array(), asked: [] }]);
  });

  it('refuses an empty prefix, and stops when aborted', async () => {
    await expect(engine.probeAll({ prefix: [], texts: [{ text: [5] }] })).rejects.toThrow(RangeError);
    const controller = new AbortController();
    controller.abort(new Error('closed'));
    const request = { prefix: [1], texts: [{ text: [5] }] };
    await expect(engine.probeAll(request, controller.signal)).rejects.toThrow('closed');
  });
});
