import { signal } from '@preact/signals';
import type { Settings } from '@/lib/settings/schema';
import { changeSettings } from '@/lib/settings/settings';
import { PAGE } from './text';

/** What has just been done, for the line at the top of the page, which screen readers speak. */
export const outcome = signal('');

/** Stores at once, and says so. */
export async function save(change: Partial<Omit<Settings, 'sites'>>): Promise<void> {
  await changeSettings(change);
  report(PAGE.saved);
}

export function report(text: string): void {
  // The same words again are spoken only when they were gone in between.
  outcome.value = '';
  setTimeout(() => {
    outcome.value = text;
  });
}
