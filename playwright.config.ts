import { defineConfig } from '@playwright/test';

/** `tiny`: the test build with a tiny random model. `real`: the production build with the bundled one. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  projects: [
    { name: 'tiny', testIgnore: '**/*.real.spec.ts' },
    { name: 'real', testMatch: '**/*.real.spec.ts', timeout: 180_000 },
  ],
});
