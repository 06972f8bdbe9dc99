import { describe, expect, it } from 'vitest';
import { packPrefix, prefixLength, unpackPrefix } from './learned-prefix';

const size = { layers: 2, kvHeads: 1, headDim: 4 };
const tokens = 3;
/** Columns of very different sizes, as keys have them. */
const arrays = Array.from({ length: 4 }, (_, a) =>
  Float32Array.from({ length: tokens * 4 }, (_, i) => Math.sin(i + a) * 10 ** (i % 4)),
);

describe('a packed prefix', () => {
  it('says how many tokens it has, and gives them back to within half a step of their column', () => {
    const packed = packPrefix(arrays, size);
    expect(prefixLength(packed, size)).toBe(tokens);
    for (const [a, array] of unpackPrefix(packed, size).entries()) {
      for (const [i, value] of array.entries()) {
        const column = [0, 1, 2].map((token) => Math.abs(arrays[a]?.[token * 4 + (i % 4)] ?? 0));
        const step = Math.max(...column) / 127;
        expect(Math.abs(value - (arrays[a]?.[i] ?? 0))).toBeLessThanOrEqual(step * 0.501);
      }
    }
  });

  it('is refused where it is another model’s, or cut off', () => {
    const packed = packPrefix(arrays, size);
    expect(() => prefixLength(packed.subarray(1), size)).toThrow(RangeError);
    expect(() => unpackPrefix(packed, { ...size, headDim: 16 })).toThrow(RangeError);
    expect(() => prefixLength(new Uint8Array(), size)).toThrow(RangeError);
  });
});
