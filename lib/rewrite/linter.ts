/** What the rewriting knows of a spelling and grammar checker. */

export interface Lint {
  /** UTF-16 offsets in the text that was linted, end exclusive. */
  start: number;
  end: number;
  problem: string;
  /** Harper's category: "Spelling", "Agreement", "Punctuation" … */
  kind: string;
  /** What may stand instead of `problem`, the checker's best first, each once. */
  suggestions: string[];
}

export interface Linter {
  lint(text: string): Promise<Lint[]>;
  /** Those of the words that the dictionary lacks. */
  unknownWords(words: readonly string[]): Promise<Set<string>>;
}

/** It could not be loaded, has crashed or hangs. */
export class LinterError extends Error {
  override readonly name = 'LinterError';
}

/** The linter, asked about each word just once: the sentences of a text share many, and two rounds nearly all. */
export function rememberWords(linter: Linter): Linter {
  const isUnknown = new Map<string, boolean>();
  return {
    lint: (text) => linter.lint(text),
    unknownWords: async (words) => {
      const fresh = words.filter((word) => !isUnknown.has(word));
      const unknown = fresh.length > 0 ? await linter.unknownWords(fresh) : new Set();
      for (const word of fresh) isUnknown.set(word, unknown.has(word));
      return new Set(words.filter((word) => isUnknown.get(word)));
    },
  };
}
