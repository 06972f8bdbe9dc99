import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type MeasureMemory, MeasureMemorySchema } from '../protocol/commands';
import { isOwnPage } from '../protocol/sender';

/** Not in TypeScript's DOM yet. Only where a page is isolated from other origins, as the extension's are. */
interface CountingPerformance {
  measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
}

/** The engine's document counts its own memory and that of its workers when it is asked. */
export function serveMemoryRequests(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (!v.is(MeasureMemorySchema, message) || !isOwnPage(sender)) return undefined;
    return countMemory();
  });
}

async function countMemory(): Promise<number | null> {
  const counted = await (performance as CountingPerformance).measureUserAgentSpecificMemory?.();
  return counted?.bytes ?? null;
}

/**
 * Bytes that the engine's document and its workers hold, as the browser counts them. It may take its time, because it
 * clears away first. Undefined where it does not count, or nobody is there to be counted.
 */
export async function engineMemory(): Promise<number | undefined> {
  try {
    const bytes: unknown = await browser.runtime.sendMessage({
      type: 'measure-memory',
    } satisfies MeasureMemory);
    return typeof bytes === 'number' ? bytes : undefined;
  } catch {
    return undefined;
  }
}
