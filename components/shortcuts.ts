import { signal } from '@preact/signals';
import { findShortcuts, type Shortcuts } from '@/lib/platform/shortcuts';

/** The keys for the three jobs as they are set in this browser; `followShortcuts` fills them in. */
export const shortcuts = signal<Shortcuts>({ summarize: '', ask: '', rewrite: '' });

export async function followShortcuts(): Promise<void> {
  const find = async () => {
    shortcuts.value = await findShortcuts();
  };
  // They are changed on another page, from which the person comes back.
  window.addEventListener('focus', find);
  await find();
}
