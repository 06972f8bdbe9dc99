import { hostTasks } from '@/lib/host/host';
import { workerParameters } from '@/lib/host/worker-parameters';
import { parseSettings } from '@/lib/settings/schema';
import workerUrl from './worker?worker&url';

const given = new URL(location.href).searchParams.get('settings');

hostTasks({
  startWorker: (settings) =>
    new Worker(`${workerUrl}?${workerParameters(settings, navigator.hardwareConcurrency)}`, {
      type: 'module',
    }),
  onIdle: () => window.close(),
  settings: parseSettings(given === null ? undefined : JSON.parse(given)),
});
