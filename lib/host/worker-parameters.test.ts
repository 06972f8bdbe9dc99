import { expect, it } from 'vitest';
import { workerParameters } from './worker-parameters';

it.each([
  [{ compute: 'auto', threads: 0 }, 8, 'device=wasm&threads=4'],
  [{ compute: 'auto', threads: 0 }, 2, 'device=wasm&threads=2'],
  [{ compute: 'wasm', threads: 6 }, 8, 'device=wasm&threads=6'],
  [{ compute: 'webgpu', threads: 1 }, 1, 'device=webgpu&threads=1'],
] as const)('tells the worker of %j on %i cores', (settings, cores, address) => {
  expect(String(workerParameters({ idleMinutes: 10, ...settings }, cores))).toBe(address);
});
