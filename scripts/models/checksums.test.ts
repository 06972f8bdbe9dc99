import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { verifyModel } from './checksums.ts';

const sumOfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'checksums-'));
  writeFileSync(join(folder, 'a.bin'), 'abc');
  writeFileSync(join(folder, 'b.bin'), 'abc');
  writeFileSync(join(folder, 'SHA256SUMS'), `${sumOfAbc}  a.bin\n${sumOfAbc} *b.bin\n`);
});

afterEach(() => rmSync(folder, { recursive: true }));

it('is silent when all files are as listed', () => {
  expect(() => verifyModel(folder)).not.toThrow();
});

it('names a file that is missing', () => {
  rmSync(join(folder, 'b.bin'));
  expect(() => verifyModel(folder)).toThrow(/b\.bin is missing/);
});

it('names a file that differs', () => {
  writeFileSync(join(folder, 'a.bin'), 'abd');
  expect(() => verifyModel(folder)).toThrow(/a\.bin is damaged/);
});

it('does not take a folder without a list, or a line that is none', () => {
  writeFileSync(join(folder, 'SHA256SUMS'), 'nonsense\n');
  expect(() => verifyModel(folder)).toThrow(/not a checksum: nonsense/);
  rmSync(join(folder, 'SHA256SUMS'));
  expect(() => verifyModel(folder)).toThrow(/SHA256SUMS is missing/);
});
