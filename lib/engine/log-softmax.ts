/** Natural log-probabilities read from logits, row-major [rows, size]; each row is summed up once, when first asked. */
export class LogProbs {
  readonly #logits: Float32Array;
  readonly #size: number;
  readonly #logSums = new Map<number, number>();

  constructor(logits: Float32Array, size: number) {
    this.#logits = logits;
    this.#size = size;
  }

  at(row: number, token: number): number {
    const logit = this.#logits[row * this.#size + token];
    if (logit === undefined || token >= this.#size) throw new RangeError(`No token ${token} in row ${row}`);
    let logSum = this.#logSums.get(row);
    if (logSum === undefined) {
      logSum = logSumExp(this.#logits, row * this.#size, (row + 1) * this.#size);
      this.#logSums.set(row, logSum);
    }
    return logit - logSum;
  }
}

function logSumExp(values: Float32Array, start: number, end: number): number {
  let max = Number.NEGATIVE_INFINITY;
  for (let i = start; i < end; i++) {
    const value = values[i] as number;
    if (value > max) max = value;
  }
  let sum = 0;
  for (let i = start; i < end; i++) sum += Math.exp((values[i] as number) - max);
  return max + Math.log(sum);
}
