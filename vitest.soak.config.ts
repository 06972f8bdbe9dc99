import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** For `npm run soak`: what takes too long for `npm test`. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['lib/**/*.soak.ts'], testTimeout: 0 },
});
