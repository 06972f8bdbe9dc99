/** `node scripts/build/main.ts [production|test|leaky]`: builds the extension, unless it is up to date. */
import { buildExtension, isMode, MODES } from './build.ts';

const mode = process.argv[2] ?? 'production';
if (!isMode(mode)) {
  console.error(`Unknown build "${mode}". Choose one of: ${MODES.join(', ')}.`);
  process.exit(2);
}
await buildExtension(mode);
