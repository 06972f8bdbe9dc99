import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/files-in.ts';

/** Where two folders differ: files that only one of them has, or whose bytes are not the same. Empty where they don't. */
export function differences(one: string, other: string): string[] {
  const [ones, others] = [new Set(filesIn(one)), new Set(filesIn(other))];
  return [...new Set([...ones, ...others])].sort().flatMap((file) => {
    if (!others.has(file)) return [`only the first has ${file}`];
    if (!ones.has(file)) return [`only the second has ${file}`];
    const isSame = readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
    return isSame ? [] : [`${file} differs`];
  });
}
