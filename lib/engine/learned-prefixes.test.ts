import { expect, it } from 'vitest';
import { packPrefix, unpackPrefix } from '../models/learned-prefix';
import { tinyShape } from '../models/tiny-model';
import { KvCache } from './kv-cache';
import { LearnedPrefixes } from './learned-prefixes';

const { layers, kvHeads, headDim, width, vocabulary } = tinyShape;
const kvShape = [...Array<number>(2 * layers).fill(kvHeads * headDim), width];

function prefixOf(tokens: number, value: number): Uint8Array<ArrayBuffer> {
  const arrays = Array.from({ length: 2 * layers }, (_, a) =>
    new Float32Array(tokens * kvHeads * headDim).fill(value + a),
  );
  return packPrefix(arrays, tinyShape);
}

const packed = new Map([
  ['answer', prefixOf(3, 1)],
  ['correction', prefixOf(2, 10)],
] as const);

it('puts the keys and values of a prefix into the cache when it is wanted, under ids of its own', () => {
  const cache = new KvCache(kvShape);
  const prefixes = new LearnedPrefixes(packed, tinyShape);
  const answer = prefixes.tokens('answer', cache);
  const correction = prefixes.tokens('correction', cache);
  expect([answer.length, correction.length]).toEqual([3, 2]);
  expect(new Set([...answer, ...correction]).size).toBe(5);
  expect(Math.min(...answer, ...correction)).toBeGreaterThanOrEqual(vocabulary);
  const kv = cache.match([...correction, 7]);
  expect(kv.length).toBe(2);
  expect(kv.arrays.slice(0, -1)).toEqual(unpackPrefix(prefixOf(2, 10), tinyShape));
  expect(prefixes.tokens('answer', cache)).toBe(answer);
});

it('refuses what is not a prefix of the model', () => {
  const damaged = new Map([['answer', new Uint8Array(5)] as const]);
  expect(() => new LearnedPrefixes(damaged, tinyShape)).toThrow(RangeError);
});
