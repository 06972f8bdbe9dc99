import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from './counts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

it('counts what Vitest did not pass, and files that did not load, as failed', () => {
  const file = report({
    numPassedTests: 7,
    numTotalTests: 10,
    testResults: [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(vitestCounts(file, false)).toEqual({ passed: 7, failed: 4 });
});

it('counts skipped and flaky browser tests as failed', () => {
  const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } });
  expect(playwrightCounts(file, false)).toEqual({ passed: 3, failed: 4 });
});

it('fails a run that ended badly though all its tests passed', () => {
  const file = report({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } });
  expect(playwrightCounts(file, true)).toEqual({ passed: 3, failed: 0 });
  expect(playwrightCounts(file, false)).toEqual({ passed: 3, failed: 1 });
});

it('fails a run that left no report, or ran no test', () => {
  expect(vitestCounts(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1 });
  const file = report({ numPassedTests: 0, numTotalTests: 0, testResults: [] });
  expect(vitestCounts(file, true)).toEqual({ passed: 0, failed: 1 });
});
