import type { Finding } from './finding.ts';

/** What came of a part: findings, or that it broke off, or that this system can't run it. */
export type Outcome =
  | { part: string; findings: readonly Finding[] }
  | { part: string; broke: string }
  | { part: string; notHere: string };

/** The last line: what is wrong, or that nothing is, and what could not be looked at. */
export function verdict(outcomes: readonly Outcome[]): { sentence: string; isRight: boolean } {
  const faults = outcomes.flatMap((outcome) => {
    if ('broke' in outcome) return [`${outcome.part} broke off (${outcome.broke})`];
    if ('notHere' in outcome) return [];
    return outcome.findings
      .filter(({ isRight }) => !isRight)
      .map(({ what, seen, allowed }) => `${outcome.part}: ${what} ${seen}, allowed is ${allowed}`);
  });
  const missing = outcomes.flatMap((outcome) =>
    'notHere' in outcome ? [`${outcome.part}, because ${outcome.notHere}`] : [],
  );
  const told =
    faults.length > 0 ? `FAILED. ${faults.join('. ')}.` : 'All that was looked at is as it should be.';
  const left = missing.length > 0 ? ` NOT RUN: ${missing.join('; ')}.` : '';
  return { sentence: told + left, isRight: faults.length === 0 && missing.length < outcomes.length };
}

/** One line for each finding, in columns. */
export function printTable(outcomes: readonly Outcome[]): void {
  const lines = outcomes.flatMap((outcome) => {
    if ('broke' in outcome) return [[outcome.part, 'broke off', '', '', 'WRONG']];
    if ('notHere' in outcome) return [[outcome.part, 'not run', '', '', '–']];
    return outcome.findings.map(({ what, seen, allowed, isRight }) => [
      outcome.part,
      what,
      seen,
      allowed,
      isRight ? 'right' : 'WRONG',
    ]);
  });
  const table = [['part', 'what', 'seen', 'allowed', ''], ...lines];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0))) ?? [];
  for (const line of table) {
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
