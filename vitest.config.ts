import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['lib/**/*.test.{ts,tsx}', 'components/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // The runtime must be there before Transformers.js is read, by whichever test comes first.
    setupFiles: ['tests/support/english.ts', 'scripts/node/onnx-runtime.ts'],
    restoreMocks: true,
    // No module keeps what another file's tests could see; each is then read once.
    isolate: false,
    // The engine starts in some of them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
