import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'sentences');

export interface OwnSentence {
  text: string;
  /** The smallest that makes it right, and a more fluent one where there is more to do; as it is where nothing is wrong. */
  corrections: string[];
}

/**
 * The project's own sentences as learners of English write them, made to learn from; a file for each family of their first
 * languages. A line is a theme (`#`), a sentence (`-`), or a correction of the last one (`=`).
 */
export function readOwnSentences(): OwnSentence[] {
  const lines = readdirSync(folder)
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
  const sentences: OwnSentence[] = [];
  for (const line of lines) {
    const text = line.slice(2);
    if (line.startsWith('- ')) sentences.push({ text, corrections: [] });
    else if (line.startsWith('= ')) sentences.at(-1)?.corrections.push(text);
  }
  return sentences;
}
