import { readFileSync } from 'node:fs';

export interface CorrectedSentence {
  text: string;
  /** The smallest that makes it right, and a more fluent one where there is more to do; as it is where nothing is wrong. */
  corrections: string[];
}

/**
 * The project's own faulty sentences of a file. A line is a theme (`#`), a sentence (`-`), or a correction of the last one
 * (`=`).
 */
export function readSentences(file: string): CorrectedSentence[] {
  const sentences: CorrectedSentence[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const text = line.slice(2);
    if (line.startsWith('- ')) sentences.push({ text, corrections: [] });
    else if (line.startsWith('= ')) sentences.at(-1)?.corrections.push(text);
  }
  return sentences;
}
