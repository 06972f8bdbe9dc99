import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { ExtensionBrowser } from '../browser/launch.ts';

/**
 * Megabytes (10^6 bytes, Pss: what is its own and its share of what is shared) of the extension's renderer process,
 * after garbage collection in its documents, once it stands still: the browser takes seconds to take back what was freed,
 * and what is still being loaded grows. It hosts the engine's document, its worker with the model and Harper, the
 * service worker, and the page by which the bench speaks with them. Null where that can't be measured: elsewhere than
 * on Linux.
 */
export async function engineMemory(extension: ExtensionBrowser): Promise<number | null> {
  if (process.platform !== 'linux') return null;
  await collectGarbage(extension);
  for (let before = Number.NaN; ; await setTimeout(INTERVAL_MS)) {
    const sizes = (await extensionProcesses(extension)).map(({ id }) => pss(id));
    if (sizes.length === 0) return null;
    const now = Math.max(...sizes) / 1e6;
    if (Math.abs(now - before) < 1) return now;
    before = now;
  }
}

const INTERVAL_MS = 2_500;

/** The extension's renderer processes, with the seconds of the processor that each has used. Only on Linux. */
export async function extensionProcesses({
  cdp,
}: ExtensionBrowser): Promise<{ id: number; cpuTime: number }[]> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ id }) => isExtensionProcess(id));
}

/** In the documents; the worker collects its own when it likes, as it does in use. */
async function collectGarbage({ extensionTargets, sendTo }: ExtensionBrowser): Promise<void> {
  for (const { type, targetId } of await extensionTargets()) {
    const isDocument = type === 'page' || type === 'background_page';
    if (isDocument) await sendTo(targetId, 'HeapProfiler.collectGarbage');
  }
}

function isExtensionProcess(id: number): boolean {
  return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--extension-process');
}

function pss(id: number): number {
  const kibibytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))?.[1];
  return 1024 * Number(kibibytes);
}
