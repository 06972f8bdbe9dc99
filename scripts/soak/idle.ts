import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import type { browser } from 'wxt/browser';
import { extensionProcesses } from '../bench/memory.ts';
import type { ExtensionBrowser } from '../browser/launch.ts';
import { type Finding, none } from './finding.ts';
import { idleProcessor } from './growth.ts';
import type { Surfaces } from './surfaces.ts';

declare const chrome: typeof browser;

/** What the extension may need to end once its time has come, on a busy machine. */
const GRACE_MS = 60_000;
const WATCHED_MS = 60_000;

/**
 * Leaves the extension alone for its idle time, with the panel open, and looks at what is left of it then: no engine,
 * and in the minute after that no timer and no work for the processor. Only on Linux. The service worker stays as long
 * as a debugger looks at it: what it does would show in the processor's time.
 */
export async function soakIdle(
  { extension, panel }: Surfaces,
  minutes: number,
  say: (line: string) => void,
): Promise<Finding[]> {
  await setIdleMinutes(panel, minutes);
  say(`waiting ${minutes} min for the engine to end`);
  const began = performance.now();
  const engineEnds = minutes * 60_000 + GRACE_MS;
  await gone(extension, ['worker', 'background_page'], engineEnds);
  const seconds = (performance.now() - began) / 1000;
  const left = (await extension.extensionTargets()).map(({ type }) => type);
  say('watching what is left for a minute');
  const { timers, used } = await watch(extension, panel);
  const leftOf = (name: string, type: string) =>
    none(
      name,
      left.filter((one) => one === type),
    );
  return [
    {
      what: 'engine’s time',
      seen: `${seconds.toFixed(0)} s`,
      allowed: `${60 * minutes} to ${engineEnds / 1000} s`,
      isRight: seconds >= 60 * minutes - 1 && seconds <= engineEnds / 1000,
    },
    leftOf('workers', 'worker'),
    leftOf('engine’s document', 'background_page'),
    none('timers', timers),
    idleProcessor(used, WATCHED_MS / 1000),
  ];
}

/** As the settings page does it: everything else stays as it is. */
async function setIdleMinutes(panel: Page, idleMinutes: number): Promise<void> {
  await panel.evaluate(async (minutes) => {
    const { settings } = await chrome.storage.local.get<{ settings?: object }>('settings');
    await chrome.storage.local.set({ settings: { ...settings, idleMinutes: minutes } });
  }, idleMinutes);
}

/** Waits until none of these is there any more, or the time is up. */
async function gone(extension: ExtensionBrowser, types: readonly string[], atMostMs: number): Promise<void> {
  const end = performance.now() + atMostMs;
  while (performance.now() < end) {
    const there = await extension.extensionTargets();
    if (!there.some(({ type }) => types.includes(type))) return;
    await setTimeout(500);
  }
}

interface Watched {
  /** Timers and frames that ran in the extension's processes. */
  timers: string[];
  /** Seconds of the processor that they used. */
  used: number;
}

/** A timer of our own shows that the trace would see any: it is the one that may be in it. */
async function watch(extension: ExtensionBrowser, panel: Page): Promise<Watched> {
  const stop = await traceTimers(extension.cdp);
  await panel.evaluate(() => void globalThis.setTimeout(() => {}));
  await setTimeout(5_000);
  const before = await processorTime(extension);
  await setTimeout(WATCHED_MS);
  const used = (await processorTime(extension)) - before;
  const ids = (await extensionProcesses(extension)).map(({ id }) => id);
  const fired = (await stop()).filter(({ pid }) => ids.includes(pid)).map(({ name }) => name);
  if (!fired.includes('TimerFire')) throw new Error('The trace of timers did not see the one that was set.');
  fired.splice(fired.indexOf('TimerFire'), 1);
  return { timers: fired, used };
}

async function processorTime(extension: ExtensionBrowser): Promise<number> {
  return (await extensionProcesses(extension)).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

interface TraceEvent {
  name: string;
  pid: number;
}

/** Records what timers and animation frames run in the browser, until the function that it gives is called. */
async function traceTimers(cdp: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]).filter(({ name }) => RUNS.includes(name)));
  });
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await complete;
    return events;
  };
}

const RUNS = ['TimerFire', 'FireAnimationFrame', 'FireIdleCallback'];
