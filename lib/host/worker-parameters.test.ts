import { describe, expect, it } from 'vitest';
import { chosenDevice, workerParameters } from './worker-parameters';

it.each([
  ['wasm', 0, 8, 'device=wasm&threads=4'],
  ['wasm', 0, 2, 'device=wasm&threads=2'],
  ['wasm', 6, 8, 'device=wasm&threads=6'],
  ['webgpu', 1, 1, 'device=webgpu&threads=1'],
] as const)('tells the worker of %s and %i threads on %i cores', (device, threads, cores, address) => {
  expect(String(workerParameters(device, threads, cores))).toBe(address);
});

describe('the device', () => {
  const settings = { idleMinutes: 10, compute: 'auto', threads: 0, faster: undefined } as const;

  it('is the main processor until both were timed', () => {
    expect(chosenDevice(settings, 'Browser 1')).toBe('wasm');
  });

  it('is the one that was faster, in the browser where that was seen', () => {
    const timed = { ...settings, faster: { device: 'webgpu', browser: 'Browser 1' } } as const;
    expect(chosenDevice(timed, 'Browser 1')).toBe('webgpu');
    expect(chosenDevice(timed, 'Browser 2')).toBe('wasm');
  });

  it('is the one that is set', () => {
    const faster = { device: 'webgpu', browser: 'Browser 1' } as const;
    expect(chosenDevice({ ...settings, compute: 'wasm', faster }, 'Browser 1')).toBe('wasm');
    expect(chosenDevice({ ...settings, compute: 'webgpu' }, 'Browser 1')).toBe('webgpu');
  });
});
