/** `node scripts/soak/jobs-cut-off.ts MODE`: what `cut-off.ts` starts where there is no network. */
import { networkInterfaces } from 'node:os';
import { isMode } from '../build/build.ts';
import type { CutOffReport } from './cut-off.ts';
import { openSurfaces, ROUND } from './surfaces.ts';

const [, , mode = ''] = process.argv;
if (!isMode(mode)) throw new Error(`Unknown build “${mode}”.`);
const surfaces = await openSurfaces(mode);
const done: CutOffReport['done'] = [];
try {
  for (const { kind, run } of ROUND) {
    await run(surfaces);
    if (!done.includes(kind)) done.push(kind);
  }
} finally {
  await surfaces.close();
}
console.log(JSON.stringify({ interfaces: Object.keys(networkInterfaces()), done } satisfies CutOffReport));
