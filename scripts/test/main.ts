/**
 * `npm test`: lint, types, what is unused, unit tests, builds and browser tests, every step even where an earlier one
 * failed. The first three and builds count as one test each. The last line says how many passed and failed in all.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { playwrightCounts, vitestCounts } from './counts.ts';
import { runTool } from './run-tool.ts';

interface Step {
  name: string;
  run: () => Promise<{ passed: number; failed: number }>;
}

const results = resolve(import.meta.dirname, '../../test-results');
const unitReport = join(results, 'unit.json');
const browserReport = join(results, 'browser.json');

const steps: Step[] = [
  { name: 'lint', run: () => asOne(() => runTool('@biomejs/biome', 'biome', ['check', '.'])) },
  {
    name: 'types',
    run: () =>
      asOne(
        async () =>
          (await runTool('wxt', 'wxt', ['prepare'])) && (await runTool('typescript', 'tsc', ['--noEmit'])),
      ),
  },
  { name: 'unused', run: () => asOne(() => runTool('knip', 'knip', [])) },
  {
    name: 'unit',
    run: async () => {
      rmSync(unitReport, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
      return vitestCounts(unitReport, await runTool('vitest', 'vitest', ['run', ...reporters]));
    },
  },
  ...['test', 'leaky', 'production'].map((mode) => ({
    name: `build ${mode}`,
    run: () => asOne(() => runTool('', join('scripts', 'build', 'main.ts'), [mode])),
  })),
  {
    name: 'browser',
    run: async () => {
      rmSync(browserReport, { force: true });
      const succeeded = await runTool('@playwright/test', 'playwright', ['test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
      });
      return playwrightCounts(browserReport, succeeded);
    },
  },
];

let passed = 0;
let failed = 0;
const outcomes: string[] = [];
for (const { name, run } of steps) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const counts = await run();
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const outcome =
    counts.failed > 0 ? `${counts.failed} FAILED, ${counts.passed} passed` : `${counts.passed} passed`;
  outcomes.push(`${name.padEnd(18)} ${outcome} (${seconds} s)`);
}
console.log(`\n── summary\n${outcomes.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function asOne(succeeds: () => Promise<boolean>): Promise<{ passed: number; failed: number }> {
  return (await succeeds()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
