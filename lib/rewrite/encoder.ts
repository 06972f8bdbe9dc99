import type { Engine } from '../engine/engine';

export type Encode = (text: string) => number[];

/**
 * The engine's tokens of many texts that differ by a word. The tokenizer never joins across the start of a
 * space-led run, so each such run is encoded once and remembered.
 */
export function runEncoder(engine: Engine): Encode {
  const known = new Map<string, number[]>();
  return (text) =>
    (text.match(/ ?\S+|\s+(?!\S)|\s+/g) ?? []).flatMap((run) => {
      const ids = known.get(run) ?? engine.encode(run).ids;
      known.set(run, ids);
      return ids;
    });
}
