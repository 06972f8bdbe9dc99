import type { TokenIds } from './engine';

const longestBlock = 32;
const leastRepeats = 3;
const leastTokens = 12;

/** Whether the tokens end in the same block over and over: at least 3 times and 12 tokens in all. */
export function endsInLoop(ids: TokenIds): boolean {
  for (let block = 1; block <= longestBlock; block++) {
    const span = block * Math.max(leastRepeats, Math.ceil(leastTokens / block));
    if (span > ids.length) return false;
    if (repeats(ids, block, span)) return true;
  }
  return false;
}

function repeats(ids: TokenIds, block: number, span: number): boolean {
  for (let i = ids.length - span; i < ids.length - block; i++) {
    if (ids[i] !== ids[i + block]) return false;
  }
  return true;
}
