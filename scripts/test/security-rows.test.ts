import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { PARTS } from '../soak/options.ts';

/** SECURITY.md claims only what a test in the tree holds up. */
const root = resolve(import.meta.dirname, '../..');
const text = readFileSync(resolve(root, 'SECURITY.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => /^\| (?!---)/.test(line) && !/\| test \|$/.test(line))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));

it('has a test in every row, and every one is there', () => {
  expect(rows.length).toBeGreaterThan(30);
  for (const row of rows) {
    const tests = [...(row.at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(tests.length, row[1]).toBeGreaterThan(0);
    for (const test of tests) expect(isThere(test), test).toBe(true);
  }
});

function isThere(test: string): boolean {
  const part = /^npm run soak -- (\S+)$/.exec(test)?.[1];
  if (part) return (PARTS as readonly string[]).includes(part);
  return /\.(?:test|spec)\.ts$/.test(test) && existsSync(resolve(root, test));
}
