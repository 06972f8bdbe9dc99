import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/files-in.ts';

/**
 * The works of others that the WebAssembly in a folder was compiled from, as far as it tells: compilers leave the paths of
 * sources in it, for messages of errors. Crates of Rust, and what CMake has fetched; by name, in order.
 */
export function compiledWorksIn(folder: string): string[] {
  const files = filesIn(folder).filter((file) => file.endsWith('.wasm'));
  return [...new Set(files.flatMap((file) => worksNamedIn(readFileSync(join(folder, file)))))].sort();
}

const CRATE = /\/index\.crates\.io-[\da-f]+\/([\w-]+?)-\d+\.\d+\.\d+[\w.+-]*\//g;
const FETCHED = /\/_deps\/([\w+-]+)-src\//g;

export function worksNamedIn(wasm: Uint8Array): string[] {
  const text = new TextDecoder('latin1').decode(wasm);
  return [...text.matchAll(CRATE), ...text.matchAll(FETCHED)].map(([, name = '']) => name);
}

/** What is wrong with what `NOTICE` says of them: one that it does not name, or that nothing tells of any more. */
export function compiledFaults(works: readonly string[], notice: string): string[] {
  const [, after = ''] = notice.split(/^Works compiled into the WebAssembly of .*$/m);
  const named = new Set(
    [...after.matchAll(/^ {4}(\S.*)$/gm)].flatMap(([, names = '']) => names.match(/[\w+-]+/g) ?? []),
  );
  return [
    ...works.filter((work) => !named.has(work)).map((work) => `${work} is not named in NOTICE.`),
    ...[...named]
      .filter((name) => !works.includes(name))
      .map((name) => `NOTICE names ${name}, which nothing tells of.`),
  ];
}
