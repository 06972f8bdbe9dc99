import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Where two folders differ: files that only one of them has, or whose bytes are not the same. Empty where they don't. */
export function differences(one: string, other: string): string[] {
  const [ones, others] = [filesIn(one), filesIn(other)];
  return [...new Set([...ones, ...others])].sort().flatMap((file) => {
    if (!others.has(file)) return [`only the first has ${file}`];
    if (!ones.has(file)) return [`only the second has ${file}`];
    const isSame = readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
    return isSame ? [] : [`${file} differs`];
  });
}

function filesIn(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(files.map(({ parentPath, name }) => relative(folder, join(parentPath, name))));
}
