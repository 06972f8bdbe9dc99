import { describe, expect, it } from 'vitest';
import type { TokenIds } from './engine';
import { bytesPerToken, type Kv, type KvShape } from './kv';
import { KvCache } from './kv-cache';

const shape: KvShape = [6, 6, 6, 6, 5];
const perToken = bytesPerToken(shape);

/** Made-up keys and values that tell which token, array and place they belong to. */
function kvOf(ids: TokenIds): Kv {
  const arrays = shape.map((width, array) =>
    Float32Array.from(
      ids.flatMap((id) => Array.from({ length: width }, (_, i) => id * 1000 + array * 100 + i)),
    ),
  );
  return { length: ids.length, arrays };
}

const whole = (ids: TokenIds) => ({ kv: kvOf(ids), start: 0 });

const tokens = (start: number, length: number) => Array.from({ length }, (_, i) => start + i);

describe('KvCache', () => {
  it('gives the longest common beginning back', () => {
    const cache = new KvCache(shape);
    cache.store([1, 2, 3, 4, 5], whole([1, 2, 3, 4, 5]), 2);
    expect(cache.match([1, 2, 3, 9])).toEqual(kvOf([1, 2, 3]));
    expect(cache.match([1, 2, 3, 4, 5, 6])).toEqual(kvOf([1, 2, 3, 4, 5]));
    expect(cache.match([2, 3])).toEqual(kvOf([]));
  });

  it('holds what can’t be run again, whatever the budget', () => {
    const cache = new KvCache(shape, 3 * perToken);
    cache.hold([100, 101], kvOf([100, 101]));
    for (let id = 0; id < 20; id += 2) cache.store([100, 101, id, id + 1], whole([100, 101, id, id + 1]), 2);
    expect(cache.match([100, 101, 50])).toEqual(kvOf([100, 101]));
    expect(cache.tokens).toBeLessThanOrEqual(3);
    cache.clear();
    expect(cache.match([100, 101])).toEqual(kvOf([]));
  });

  it('puts together what texts share with others', () => {
    const cache = new KvCache(shape);
    cache.store([1, 2, 3, 4], whole([1, 2, 3, 4]), 1);
    cache.store([1, 2, 3, 7, 8], whole([1, 2, 3, 7, 8]), 1);
    cache.store([1, 2, 3, 7, 9], whole([1, 2, 3, 7, 9]), 1);
    expect(cache.match([1, 2, 3, 7, 9])).toEqual(kvOf([1, 2, 3, 7, 9]));
    expect(cache.tokens).toBe(7);
  });

  it('puts what is known of several texts after the prefix that they share', () => {
    const cache = new KvCache(shape);
    cache.hold([100, 101], kvOf([100, 101]));
    cache.store([100, 101, 1, 2, 3], whole([100, 101, 1, 2, 3]), 2);
    cache.store([100, 101, 1, 2, 7], whole([100, 101, 1, 2, 7]), 2);
    const texts = [
      [100, 101, 9],
      [100, 101, 1, 2, 7, 8],
      [100, 101, 1, 5],
    ];
    expect(cache.matchAll([100, 101], texts)).toEqual(kvOf([100, 101, 1, 2, 7, 1]));
    expect(cache.matchAll([100, 101], [])).toEqual(kvOf([100, 101]));
  });

  it('takes no more of the keys and values than the tokens say', () => {
    const cache = new KvCache(shape);
    cache.store([1, 2], whole([1, 2, 3, 4]), 1);
    expect(cache.match([1, 2, 3])).toEqual(kvOf([1, 2]));
  });

  it('takes those of the tokens after what it knows, and none that hang in the air', () => {
    const cache = new KvCache(shape);
    cache.store([1, 2], whole([1, 2]), 1);
    cache.store([1, 2, 3, 4], { kv: kvOf([3, 4]), start: 2 }, 1);
    expect(cache.match([1, 2, 3, 4])).toEqual(kvOf([1, 2, 3, 4]));
    cache.store([1, 2, 7, 8], { kv: kvOf([8]), start: 3 }, 1);
    expect(cache.match([1, 2, 7, 8])).toEqual(kvOf([1, 2]));
  });

  it('keeps copies', () => {
    const cache = new KvCache(shape);
    const kv = kvOf([1, 2]);
    cache.store([1, 2], { kv, start: 0 }, 1);
    kv.arrays[0]?.fill(0);
    expect(cache.match([1, 2])).toEqual(kvOf([1, 2]));
  });

  it('stays within its budget and lets go of what was not used for longest', () => {
    const cache = new KvCache(shape, 20 * perToken);
    for (const start of [100, 200, 300]) {
      const ids = [1, ...tokens(start, 9)];
      if (start === 300) cache.match([1, ...tokens(100, 9)]);
      cache.store(ids, whole(ids), 1);
    }
    expect(cache.tokens).toBeLessThanOrEqual(20);
    expect(cache.match([1, ...tokens(100, 9)]).length).toBe(10);
    expect(cache.match([1, ...tokens(200, 9)]).length).toBe(1);
    expect(cache.match([1, ...tokens(300, 9)]).length).toBe(10);
  });

  it('keeps prefixes longer than texts', () => {
    const cache = new KvCache(shape, 20 * perToken);
    const withPrefix = [...tokens(100, 10), 1];
    cache.store(withPrefix, whole(withPrefix), 10);
    for (const start of [200, 300, 400]) cache.store(tokens(start, 8), whole(tokens(start, 8)), 1);
    expect(cache.match(withPrefix).length).toBe(10);
  });

  it('holds nothing that is larger than its budget, and lets go of nothing for it', () => {
    const cache = new KvCache(shape, 5 * perToken);
    cache.store(tokens(50, 4), whole(tokens(50, 4)), 1);
    cache.store(tokens(1, 9), whole(tokens(1, 9)), 9);
    expect(cache.match(tokens(1, 9)).length).toBe(0);
    cache.store(tokens(50, 6), whole(tokens(50, 6)), 1);
    expect(cache.match(tokens(50, 6))).toEqual(kvOf(tokens(50, 4)));
    expect(cache.tokens).toBe(4);
  });
});
