import { browser } from 'wxt/browser';
import { hostTasks } from '@/lib/host/host';
import { workerParameters } from '@/lib/host/worker-parameters';
import { serveMemoryRequests } from '@/lib/platform/engine-memory';
import type { DevicesTimed } from '@/lib/protocol/commands';
import { reportFrom } from '@/lib/self-check/reports';
import { parseSettings } from '@/lib/settings/schema';
import workerUrl from './worker?worker&url';

reportFrom('engine');
serveMemoryRequests();
const given = new URL(location.href).searchParams.get('settings');

hostTasks({
  startWorker: (device, threads) =>
    new Worker(`${workerUrl}?${workerParameters(device, threads, navigator.hardwareConcurrency)}`, {
      type: 'module',
    }),
  hasGpu: async () => {
    const adapter = await navigator.gpu?.requestAdapter();
    return adapter != null && !adapter.info.isFallbackAdapter;
  },
  browserName: navigator.userAgent,
  onTimed: (faster) => {
    browser.runtime.sendMessage({ type: 'devices-timed', faster } satisfies DevicesTimed).catch(() => {
      // It can't be stored: the next document times them anew.
    });
  },
  onIdle: () => window.close(),
  settings: parseSettings(given === null ? undefined : JSON.parse(given)),
});
