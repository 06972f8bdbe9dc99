import { existsSync, readFileSync } from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numTotalTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Counts of Vitest's JSON report. Whatever did not pass has failed, and so has a file that could not be loaded. */
export function vitestCounts(file: string, succeeded: boolean): Counts {
  const report = read<VitestReport>(file);
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return agreeing(report.numPassedTests, report.numTotalTests - report.numPassedTests + unloaded, succeeded);
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Counts of Playwright's JSON report. A test that was skipped, or not reached, has not passed. */
export function playwrightCounts(file: string, succeeded: boolean): Counts {
  const stats = read<PlaywrightReport>(file)?.stats;
  if (!stats) return { passed: 0, failed: 1 };
  return agreeing(stats.expected, stats.unexpected + stats.flaky + stats.skipped, succeeded);
}

/** A run that ended badly for a reason that no test tells of counts as one failure, and so does an empty one. */
function agreeing(passed: number, failed: number, succeeded: boolean): Counts {
  return { passed, failed: failed === 0 && (!succeeded || passed === 0) ? 1 : failed };
}

function read<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}
