import { loadEngine } from '@/lib/engine/load-engine';
import { serveWorker } from '@/lib/host/serve-worker';
import { loadLinter } from '@/lib/rewrite/harper';

declare const __MODEL__: string;
const parameters = new URL(self.location.href).searchParams;
const { origin } = self.location;

serveWorker(self as unknown as DedicatedWorkerGlobalScope, {
  loadEngine: (onProgress) =>
    loadEngine({
      model: __MODEL__,
      modelsUrl: `${origin}/models/`,
      runtimeUrl: `${origin}/ort/`,
      device: parameters.get('device') === 'webgpu' ? 'webgpu' : 'wasm',
      threads: Number(parameters.get('threads')) || 1,
      onProgress,
    }),
  loadLinter,
});
