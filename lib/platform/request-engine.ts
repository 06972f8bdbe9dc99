import { browser } from 'wxt/browser';
import type { EnsureEngine } from '../protocol/commands';

/**
 * Has the service worker make sure that the engine's document is there. For content scripts, which can neither create
 * it nor read the settings that it is created with.
 */
export async function requestEngine(): Promise<void> {
  await browser.runtime.sendMessage({ type: 'ensure-engine' } satisfies EnsureEngine);
}
