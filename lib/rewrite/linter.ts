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
