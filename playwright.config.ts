import { defineConfig } from '@playwright/test';

/** `tiny`: the test build with a tiny random model. `real`: the production build with the bundled one. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  globalSetup: './tests/browser/support/prepare.ts',
  forbidOnly: true,
  retries: 0,
  // Each has a browser of its own.
  workers: 2,
  // Only a failing test waits so long: a busy machine may be many times slower than a quiet one.
  timeout: 240_000,
  expect: { timeout: 90_000 },
  projects: [
    { name: 'tiny', testIgnore: '**/*.real.spec.ts' },
    { name: 'real', testMatch: '**/*.real.spec.ts', timeout: 600_000 },
  ],
});
