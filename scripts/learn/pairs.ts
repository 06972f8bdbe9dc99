import { writeFileSync } from 'node:fs';
import { bundledTokenizer } from '../node/node-engine.ts';

/** Token ids: what is given, and what should follow. */
export type Pair = [prompt: number[], target: number[]];

/** What `learn-prefix.py` reads. */
export interface Pairs {
  /** A text with examples, whose keys and values the prefix begins as. */
  start: number[];
  /** Groups of pairs, one of each to be learned at a time. */
  learned: Pair[][];
  /** To judge by, and to fit what is decided on the model's word: the prefix must not know them. */
  held: Pair[][];
}

export const tokenizer = await bundledTokenizer();

export function encode(text: string): number[] {
  return tokenizer.encode(text).ids;
}

/** Longer ones would need more memory than they are worth. */
const MOST_TOKENS = 128;

export function writePairs(file: string, { start, learned, held }: Pairs): void {
  const fitting = (groups: Pair[][]) =>
    groups
      .map((group) => group.filter(([prompt, target]) => prompt.length + target.length <= MOST_TOKENS))
      .filter((group) => group.length > 0);
  writeFileSync(file, JSON.stringify({ start, learned: fitting(learned), held: fitting(held) }));
}
