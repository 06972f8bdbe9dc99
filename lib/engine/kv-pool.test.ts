import { expect, it } from 'vitest';
import { type Kv, KvBuffer, type KvShape } from './kv';
import { KvPool } from './kv-pool';

const shape: KvShape = [2, 1];

/** Keys and values that tell which token they belong to. */
function kvOf(...ids: number[]): Kv {
  const arrays = [Float32Array.from(ids.flatMap((id) => [id, id + 0.5])), Float32Array.from(ids)];
  return { length: ids.length, arrays };
}

function read(pool: KvPool, places: readonly number[]): Kv {
  const buffer = new KvBuffer(shape, []);
  pool.copyTo(buffer, places);
  return buffer.kv;
}

it('gives back what was put, whole or in part, in the order asked for', () => {
  const pool = new KvPool(shape, 6);
  const kv = kvOf(1, 2, 3);
  const places = pool.put(kv);
  kv.arrays[0]?.fill(0);
  expect(read(pool, places)).toEqual(kvOf(1, 2, 3));
  expect(read(pool, places.slice(1))).toEqual(kvOf(2, 3));
  expect(read(pool, places.toReversed())).toEqual(kvOf(3, 2, 1));
  expect(read(pool, [])).toEqual(kvOf());
});

it('gives to others the places that are let go, also scattered ones', () => {
  const pool = new KvPool(shape, 6);
  const [a, b, c] = [pool.put(kvOf(1, 2)), pool.put(kvOf(3)), pool.put(kvOf(4, 5))];
  expect(pool.room).toBe(1);
  pool.release(a);
  pool.release(c);
  const more = pool.put(kvOf(6, 7, 8, 9, 10));
  expect(pool.room).toBe(0);
  expect(read(pool, b)).toEqual(kvOf(3));
  expect(read(pool, more)).toEqual(kvOf(6, 7, 8, 9, 10));
});

it('refuses what it has no room for, and keeps what is there', () => {
  const pool = new KvPool(shape, 2);
  const places = pool.put(kvOf(1));
  expect(() => pool.put(kvOf(2, 3))).toThrow(RangeError);
  expect(pool.room).toBe(1);
  expect(read(pool, places)).toEqual(kvOf(1));
});
