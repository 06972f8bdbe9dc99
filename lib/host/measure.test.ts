import { expect, it } from 'vitest';
import { tinyEngine } from '../../tests/support/tiny-engine';
import type { MeasureItem } from '../protocol/tasks';
import { measure } from './measure';

const never = new AbortController().signal;

async function collect(items: AsyncIterable<MeasureItem>): Promise<MeasureItem[]> {
  const all: MeasureItem[] = [];
  for await (const item of items) all.push(item);
  return all;
}

it('tells what loading took, then times reading and writing with the engine itself', async () => {
  const engine = await tinyEngine();
  const tools = {
    engine: async () => engine,
    loadCost: () => ({ ms: 1200, bytes: 5_000_000, device: 'wasm' as const }),
  };
  const items = await collect(measure(tools, never));
  expect(items[0]).toEqual({ kind: 'load', ms: 1200, amount: 5_000_000, device: 'wasm' });
  expect(items[1]).toMatchObject({ kind: 'prefill', amount: 128 });
  expect(items[2]?.kind).toBe('decode');
  expect(items[2]?.amount).toBeLessThanOrEqual(32);
  for (const { ms } of items) expect(ms).toBeGreaterThan(0);
  expect(engine.tokensRun).toBeGreaterThanOrEqual(3 * 128);
  await engine.dispose();
});

it('ends when it is cancelled', async () => {
  const engine = await tinyEngine();
  const controller = new AbortController();
  const tools = {
    engine: async () => engine,
    loadCost: () => ({ ms: 1, bytes: 1, device: 'wasm' as const }),
  };
  const items = measure(tools, controller.signal);
  await items.next();
  controller.abort(new Error('enough'));
  await expect(items.next()).rejects.toThrow('enough');
  await engine.dispose();
});
