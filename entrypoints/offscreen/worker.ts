import { loadEngine } from '@/lib/engine/load-engine';
import { filesInWorker } from '@/lib/host/files-in-worker';
import { linterInWorker } from '@/lib/host/linter-in-worker';
import { type EngineScope, serveWorker } from '@/lib/host/serve-worker';
import { reportFrom } from '@/lib/self-check/reports';
import filesUrl from './files-worker?worker&url';
import linterUrl from './linter-worker?worker&url';

/** Which model the package carries: set by the build. */
declare const __MODEL__: string;

const { origin, href } = self.location;
const parameters = new URL(href).searchParams;
const threads = Number(parameters.get('threads')) || 1;

reportFrom('worker');
serveWorker(self as unknown as EngineScope, {
  threads,
  device: async () => (parameters.get('device') === 'webgpu' && (await hasGpu()) ? 'webgpu' : 'wasm'),
  loadEngine: (device, onProgress) =>
    loadEngine({
      read: filesInWorker(() => new Worker(filesUrl, { type: 'module' }), `${origin}/models/${__MODEL__}/`),
      wasmPaths: `${origin}/ort/`,
      device,
      threads,
      onProgress,
    }),
  openLinter: linterInWorker(() => new Worker(linterUrl, { type: 'module' })),
});

/** Whether WebGPU was chosen says nothing of whether this browser still offers it. */
async function hasGpu(): Promise<boolean> {
  return (await navigator.gpu?.requestAdapter()) != null;
}
