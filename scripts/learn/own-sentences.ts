import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CorrectedSentence, readSentences } from '../bench/sentence-files.ts';

const folder = join(import.meta.dirname, 'sentences');

/**
 * The project's own sentences as learners of English write them, made to learn from; a file for each family of their first
 * languages.
 */
export function readOwnSentences(): CorrectedSentence[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readSentences(join(folder, file)));
}
