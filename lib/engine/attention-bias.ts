/** What is added to an attention score where a token may not look: far below any score, and finite. */
export const hidden = -1e9;

/** Row-major [length, past + length]: each token sees those before it and itself. */
export function causalBias(past: number, length: number): Float32Array {
  const total = past + length;
  const bias = new Float32Array(length * total);
  for (let row = 0; row < length; row++) bias.fill(hidden, row * total + past + row + 1, (row + 1) * total);
  return bias;
}
