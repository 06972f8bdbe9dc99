import { expect, it } from 'vitest';
import { compiledFaults, worksNamedIn } from './compiled-works.ts';

const WASM = new TextEncoder().encode(
  '\0asm/home/me/.cargo/registry/src/index.crates.io-1949cf8c/icu-data-2.2.0-rc.1/src/lib.rs\0' +
    '/build/_deps/abseil_cpp-src/absl/base.h\0/build/src/own.rs',
);

it('finds what a file was compiled from', () => {
  expect(worksNamedIn(WASM)).toEqual(['icu-data', 'abseil_cpp']);
});

it('finds one that is not named, and one that is no longer there', () => {
  const notice = `Somebody

Works compiled into the WebAssembly of two libraries

  first, see https://first.example:
    abseil_cpp, icu-data,
    fst
`;
  expect(compiledFaults(['abseil_cpp', 'fst', 'icu-data'], notice)).toEqual([]);
  expect(compiledFaults(['abseil_cpp', 'fst', 'other'], notice)).toEqual([
    'other is not named in NOTICE.',
    'NOTICE names icu-data, which nothing tells of.',
  ]);
});
