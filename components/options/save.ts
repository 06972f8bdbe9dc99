import { signal } from '@preact/signals';
import { t } from '@/lib/i18n/text';
import type { Settings } from '@/lib/settings/schema';
import { changeSettings } from '@/lib/settings/settings';
import { isKept } from '../settings';

/** What has just been done, for the line at the top of the page, which screen readers speak. */
export const outcome = signal('');

/** Stores at once, and says so, or that the browser would not. Answers whether it is stored. */
export function save(change: Partial<Omit<Settings, 'sites'>>): Promise<boolean> {
  return store(changeSettings(change), t('options.saved'));
}

/** Says `done` when a change is stored, or that the browser would not. Answers whether it is stored. */
export async function store(change: Promise<unknown>, done: string): Promise<boolean> {
  const isStored = await isKept(change);
  report(isStored ? done : t('options.not_saved'));
  return isStored;
}

export function report(text: string): void {
  // The same words again are spoken only when they were gone in between.
  outcome.value = '';
  setTimeout(() => {
    outcome.value = text;
  });
}
