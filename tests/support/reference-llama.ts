import { type LlamaWeights, type QuantizedMatrix, rotaryTable } from '../../lib/models/llama.ts';
import { tinyShape } from '../../lib/models/tiny-model.ts';

/**
 * What llama computes, in plain arithmetic and double precision, on the tiny model. `rounded`: activations are
 * rounded to 8 bits before each product with weights, as the CPU's graph does.
 */
export function referenceLogits(
  weights: LlamaWeights,
  ids: readonly number[],
  { rounded }: { rounded: boolean },
): number[][] {
  const product = rounded ? roundedProduct : plainProduct;
  const { heads, kvHeads, headDim, ffnWidth } = tinyShape;
  let states = ids.map((id) => dequantizedRow(weights.embedding, id));
  for (const layer of weights.layers) {
    const projected = states.map((state) => product(layer.qkv, norm(state, layer.attentionNorm)));
    const part = (start: number, count: number) =>
      projected.map((row) =>
        range(count).map((h) => row.slice((start + h) * headDim, (start + h + 1) * headDim)),
      );
    const queries = part(0, heads).map((row, position) => row.map((head) => rotated(head, position)));
    const keys = part(heads, kvHeads).map((row, position) => row.map((head) => rotated(head, position)));
    const values = part(heads + kvHeads, kvHeads);
    states = states.map((state, position) => {
      const attended = range(heads).flatMap((h) => {
        const group = Math.floor((h * kvHeads) / heads);
        const query = queries[position]?.[h] ?? [];
        const seen = range(position + 1);
        const shares = softmax(seen.map((p) => dot(query, keys[p]?.[group] ?? []) / Math.sqrt(headDim)));
        return range(headDim).map((d) =>
          dot(
            shares,
            seen.map((p) => values[p]?.[group]?.[d] ?? 0),
          ),
        );
      });
      const middle = add(state, product(layer.out, attended));
      const gateUp = product(layer.gateUp, norm(middle, layer.ffnNorm));
      const gated = range(ffnWidth).map((i) => silu(gateUp[i] ?? 0) * (gateUp[ffnWidth + i] ?? 0));
      return add(middle, product(layer.down, gated));
    });
  }
  return states.map((state) => product(weights.embedding, norm(state, weights.finalNorm)));
}

/** Log-probability of each token but the first given those before. */
export function referenceLogProbs(
  weights: LlamaWeights,
  ids: readonly number[],
  options: { rounded: boolean },
): number[] {
  const logits = referenceLogits(weights, ids, options);
  return ids.slice(1).map((id, i) => Math.log(softmax(logits[i] ?? [])[id] ?? 0));
}

const cosines = rotaryTable(tinyShape, Math.cos);
const sines = rotaryTable(tinyShape, Math.sin);

const range = (length: number) => Array.from({ length }, (_, i) => i);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const dot = (a: readonly number[], b: readonly number[]) => sum(a.map((value, i) => value * (b[i] ?? 0)));
const add = (a: readonly number[], b: readonly number[]) => a.map((value, i) => value + (b[i] ?? 0));
const silu = (value: number) => value / (1 + Math.exp(-value));

function softmax(values: readonly number[]): number[] {
  const max = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - max));
  const total = sum(powers);
  return powers.map((power) => power / total);
}

function norm(values: readonly number[], weight: Float32Array): number[] {
  const root = Math.sqrt(dot(values, values) / values.length + tinyShape.epsilon);
  return values.map((value, i) => (value / root) * (weight[i] ?? 0));
}

function dequantizedRow({ quantized, scales, columns }: QuantizedMatrix, row: number): number[] {
  return range(columns).map((i) => ((quantized[row * columns + i] ?? 0) - 128) * (scales[row] ?? 0));
}

function plainProduct(matrix: QuantizedMatrix, vector: readonly number[]): number[] {
  return range(matrix.rows).map((row) => dot(dequantizedRow(matrix, row), vector));
}

function roundedProduct(matrix: QuantizedMatrix, vector: readonly number[]): number[] {
  const step = Math.max(...vector.map(Math.abs)) / 127;
  const rounded = vector.map((value) => (step === 0 ? 0 : Math.round(value / step) * step));
  return plainProduct(matrix, rounded);
}

function rotated(head: readonly number[], position: number): number[] {
  const half = head.length / 2;
  return head.map((value, i) => {
    const at = position * half + (i % half);
    const other = i < half ? -(head[i + half] ?? 0) : (head[i - half] ?? 0);
    return value * (cosines[at] ?? 0) + other * (sines[at] ?? 0);
  });
}
