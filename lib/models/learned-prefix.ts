import type { LlamaShape } from './llama.ts';

/**
 * The tasks that the model has learned a prefix for: keys and values, fitted by gradient descent, that stand before a
 * text in place of an instruction and examples (Li & Liang, "Prefix-Tuning", 2021). See `scripts/learn`.
 */
export const learnedPrefixes = ['answer', 'correction'] as const;
export type LearnedPrefix = (typeof learnedPrefixes)[number];

/** In the model's folder. */
export function prefixPath(name: LearnedPrefix): string {
  return `prefixes/${name}.bin`;
}

type KvSize = Pick<LlamaShape, 'layers' | 'kvHeads' | 'headDim'>;

/**
 * `arrays`: key 0, value 0, key 1, …, each row-major [tokens, kvHeads · headDim]. Written in 8 bits, a number being
 * its byte times the step of its array's column: the steps, float32 [2 · layers, kvHeads · headDim], and then the
 * bytes, int8 [2 · layers, tokens, kvHeads · headDim].
 */
export function packPrefix(arrays: readonly Float32Array[], size: KvSize): Uint8Array<ArrayBuffer> {
  const width = size.kvHeads * size.headDim;
  const tokens = (arrays[0]?.length ?? 0) / width;
  const steps = new Float32Array(arrays.length * width);
  const bytes = new Int8Array(arrays.length * width * tokens);
  for (const [a, array] of arrays.entries()) {
    for (let column = 0; column < width; column++) {
      let greatest = 1e-12;
      for (let i = column; i < array.length; i += width) {
        greatest = Math.max(greatest, Math.abs(array[i] ?? 0));
      }
      const step = greatest / 127;
      steps[a * width + column] = step;
      for (let i = column; i < array.length; i += width) {
        bytes[a * array.length + i] = Math.round((array[i] ?? 0) / step);
      }
    }
  }
  const packed = new Uint8Array(steps.byteLength + bytes.byteLength);
  packed.set(new Uint8Array(steps.buffer));
  packed.set(new Uint8Array(bytes.buffer), steps.byteLength);
  return packed;
}

/** How many tokens were packed. Throws a RangeError where the bytes are not those of a prefix. */
export function prefixLength(packed: Uint8Array, { layers, kvHeads, headDim }: KvSize): number {
  const columns = 2 * layers * kvHeads * headDim;
  const length = packed.length / columns - Float32Array.BYTES_PER_ELEMENT;
  if (!Number.isInteger(length) || length < 1) throw new RangeError(`${packed.length} bytes are no prefix`);
  return length;
}

/** What `packPrefix` was given, but for rounding; throws as `prefixLength` does. */
export function unpackPrefix(packed: Uint8Array, size: KvSize): Float32Array[] {
  const length = prefixLength(packed, size);
  const width = size.kvHeads * size.headDim;
  const count = 2 * size.layers;
  const stepBytes = count * width * Float32Array.BYTES_PER_ELEMENT;
  const steps = new Float32Array(packed.slice(0, stepBytes).buffer);
  const bytes = new Int8Array(packed.buffer, packed.byteOffset + stepBytes, count * width * length);
  return Array.from({ length: count }, (_, a) => {
    const own = bytes.subarray(a * length * width, (a + 1) * length * width);
    return Float32Array.from(own, (byte, i) => byte * (steps[a * width + (i % width)] ?? 0));
  });
}
