import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startNodeEngine } from '../../scripts/node/node-engine';
import { filesInMemory, tinyEngine } from '../../tests/support/tiny-engine';
import { listed, tinyModelFiles } from '../models/tiny-model';
import { chatTokens } from './chat';
import type { LoadedEngine } from './transformers-engine';

describe('a model whose files are not as they should be', () => {
  const shard = 'onnx/weights-0.bin';
  const load = (change: (files: Map<string, Uint8Array<ArrayBuffer>>) => void) => {
    const files = tinyModelFiles();
    change(files);
    return tinyEngine(files);
  };
  const changed = (path: string, change: (content: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) =>
    load((files) => files.set(path, change(files.get(path) ?? new Uint8Array())));

  it.each(['manifest.json', 'tokenizer.json', 'onnx/weights.json', shard])(
    'is missing without %s',
    async (path) => {
      await expect(load((files) => files.delete(path))).rejects.toMatchObject({ code: 'model-missing' });
    },
  );

  it('is damaged when a shard is cut short or goes on', async () => {
    const damaged = { code: 'model-damaged', message: expect.stringContaining(shard) };
    await expect(changed(shard, (content) => content.slice(0, -1))).rejects.toMatchObject(damaged);
    await expect(changed(shard, (content) => new Uint8Array(content.length + 1))).rejects.toMatchObject(
      damaged,
    );
  });

  it('is damaged when its lists are not valid', async () => {
    const damaged = { code: 'model-damaged' };
    await expect(changed('manifest.json', () => new Uint8Array([123]))).rejects.toMatchObject(damaged);
    await expect(changed('config.json', (content) => content.fill(32))).rejects.toMatchObject(damaged);
  });

  it('is damaged when one bit of any file is not as it was', async () => {
    for (const path of ['tokenizer.json', 'onnx/weights.json', shard]) {
      const flipped = changed(path, (content) => {
        const middle = content.length >> 1;
        return content.with(middle, (content[middle] ?? 0) ^ 1);
      });
      await expect(flipped).rejects.toMatchObject({
        code: 'model-damaged',
        message: expect.stringContaining(path),
      });
    }
  });

  it('is damaged when its table of weights points beyond the shard, or elsewhere', async () => {
    const path = 'onnx/weights.json';
    const table = (change: (text: string) => string) =>
      load((files) => {
        const text = new TextDecoder().decode(files.get(path));
        listed(files.set(path, new TextEncoder().encode(change(text))));
      });
    const damaged = { code: 'model-damaged' };
    await expect(table((text) => text.replace('"offset":0', '"offset":9000000'))).rejects.toMatchObject(
      damaged,
    );
    await expect(table((text) => text.replace('weights-0.bin', 'weights-7.bin'))).rejects.toMatchObject({
      code: 'model-missing',
    });
    await expect(table((text) => text.replace('l1.down.weight', 'l7.down.weight'))).rejects.toMatchObject(
      damaged,
    );
  });

  it.each([
    ['num_hidden_layers', 1, 'l1.attn_norm is float32 [64] and should be not there'],
    ['num_hidden_layers', 3, 'l2.attn_norm is not there'],
    ['num_attention_heads', 8, 'l0.qkv.weight is uint8 [128, 64] and should be uint8 [192, 64]'],
    ['hidden_size', 32, 'embed.0.weight is uint8 [271, 64] and should be uint8 [271, 32]'],
    ['vocab_size', 270, 'embed.0.weight'],
    ['max_position_embeddings', 2048, 'rope.cos is float32 [4096, 8] and should be float32 [2048, 8]'],
  ])('is damaged when its table of weights is not that of %s %i', async (name, value, told) => {
    const path = 'config.json';
    const changed = load((files) => {
      const config = JSON.parse(new TextDecoder().decode(files.get(path)));
      listed(files.set(path, new TextEncoder().encode(JSON.stringify({ ...config, [name]: value }))));
    });
    await expect(changed).rejects.toMatchObject({
      code: 'model-damaged',
      message: 'The table of weights is not that of the model',
      cause: { message: expect.stringContaining(told) },
    });
  });

  it('is damaged when its tokenizer has more tokens than it knows', async () => {
    const path = 'tokenizer.json';
    const more = load((files) => {
      const text = new TextDecoder().decode(files.get(path));
      listed(files.set(path, new TextEncoder().encode(text.replace('"vocab":{', '"vocab":{"!!":271,'))));
    });
    await expect(more).rejects.toMatchObject({
      code: 'model-damaged',
      message: expect.stringMatching('tokenizer'),
    });
  });
});

it('tells how much of the model is read', async () => {
  const steps: number[] = [];
  const totals = new Set<number>();
  const files = tinyModelFiles();
  const engine = await startNodeEngine(filesInMemory(files), {
    onProgress: ({ loaded, total }) => {
      steps.push(loaded);
      totals.add(total);
    },
  });
  await engine.dispose();
  const bytes = [...files].reduce(
    (sum, [path, { length }]) => (path === 'manifest.json' ? sum : sum + length),
    0,
  );
  expect([...totals]).toEqual([bytes]);
  expect(steps.at(-1)).toBe(bytes);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
});

describe('the engine', () => {
  let engine: LoadedEngine;

  beforeAll(async () => {
    engine = await tinyEngine();
  });

  afterAll(() => engine.dispose());

  const ids = (text: string) => engine.encode(text).ids;

  it('rejects with the reason of an abort that was there before', async () => {
    const signal = AbortSignal.abort(new Error('closed'));
    const before = engine.tokensRun;
    await expect(engine.probe({ prefix: [1], text: [5] }, signal)).rejects.toThrow('closed');
    await expect(engine.scoreTree({ prefix: [1], text: [5], branches: [] }, signal)).rejects.toThrow(
      'closed',
    );
    await expect(engine.generate([1], { maxNewTokens: 5 }, signal)).rejects.toThrow('closed');
    expect(engine.tokensRun).toBe(before);
  });

  it('stops within a run when aborted', async () => {
    const text = ids('many words '.repeat(200));
    const controller = new AbortController();
    const before = engine.tokensRun;
    const probed = engine.probe({ prefix: [60], text }, controller.signal);
    const firstRun = new Promise((resolve) => setTimeout(resolve)).then(() => controller.abort('enough'));
    await expect(probed).rejects.toBe('enough');
    await firstRun;
    // The next verb waits for the run that was on.
    await engine.probe({ prefix: [61], text: [] });
    expect(engine.tokensRun - before).toBeLessThan(text.length);
  });

  it('stops writing when aborted', async () => {
    const controller = new AbortController();
    let pieces = 0;
    const written = engine.generate(
      ids('once'),
      {
        maxNewTokens: 500,
        onText: () => {
          if (++pieces === 3) controller.abort('enough');
        },
      },
      controller.signal,
    );
    await expect(written).rejects.toBe('enough');
    expect(pieces).toBeLessThan(6);
  });

  it('does one thing after another', async () => {
    const text = ids('the same words');
    const alone = await engine.probe({ prefix: [70], text });
    const together = await Promise.all([
      engine.probe({ prefix: [71], text: ids('other words') }),
      engine.probe({ prefix: [70], text }),
      engine.generate([72], { maxNewTokens: 2 }),
      engine.probe({ prefix: [70], text }),
    ]);
    expect(together[1]).toEqual(alone);
    expect(together[3]).toEqual(alone);
  });

  it('counts the tokens of each task for itself', async () => {
    const [one, other] = [engine.metered(), engine.metered()];
    await Promise.all([
      one.probe({ prefix: [80], text: ids('a short text') }),
      other.probe({ prefix: [81], text: ids('a text that is a good deal longer than the other') }),
    ]);
    expect(one.tokensRun).toBeGreaterThan(0);
    expect(other.tokensRun).toBeGreaterThan(2 * one.tokensRun);
    expect(engine.metered().tokensRun).toBe(0);
  });

  it('writes the likeliest tokens, piece by piece', async () => {
    const prompt = chatTokens(engine, [{ role: 'user', content: 'Say something.' }]);
    const pieces: string[] = [];
    const { text, reason } = await engine.generate(prompt, {
      maxNewTokens: 8,
      onText: (piece) => pieces.push(piece),
    });
    expect(pieces.join('')).toBe(text);
    expect(reason).toBe('length');
    const everything = Array.from({ length: 271 }, (_, token) => token);
    const { asked } = await engine.probe({ prefix: prompt, text: [], asks: [everything] });
    const likeliest = asked[0]?.indexOf(Math.max(...asked[0])) ?? Number.NaN;
    const stopped = await engine.generate(prompt, { maxNewTokens: 8, stop: [likeliest] });
    expect(stopped).toEqual({ text: '', reason: 'stop' });
  });
});
