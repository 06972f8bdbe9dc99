import type { Branch, ScoreTreeRequest, TokenIds } from './engine';

const defaultWindow = 6;

/**
 * The tokens that a branch is scored on: its own, then up to `window` tokens of the base from `rejoin`.
 * Throws a RangeError where the branch does not fit the base text.
 */
export function branchTokens(request: ScoreTreeRequest, branch: Branch): TokenIds {
  const { length } = request.text;
  const { from, tokens, rejoin } = branch;
  if (!isIndex(from, length)) throw new RangeError(`Branch leaves the text at ${from} of ${length} tokens`);
  if (rejoin === undefined) return tokens;
  if (!isIndex(rejoin, length)) throw new RangeError(`Branch rejoins at ${rejoin} of ${length} tokens`);
  return [...tokens, ...request.text.slice(rejoin, rejoin + (request.window ?? defaultWindow))];
}

function isIndex(value: number, length: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= length;
}
