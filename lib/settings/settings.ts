import { storage } from 'wxt/utils/storage';
import { parseSettings, type Settings, type SiteSettings } from './schema';

const VERSION = 1;
const item = storage.defineItem<unknown>('local:settings', { version: VERSION });

export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue());
}

/** Changes some settings and keeps the others. */
export async function changeSettings(change: Partial<Omit<Settings, 'sites' | 'habits'>>): Promise<void> {
  await update((settings) => ({ ...settings, ...change }));
}

/** Changes what is set for a site; `undefined` takes a part back. A site for which nothing is left is forgotten. */
export async function changeSite(site: string, change: SiteChange): Promise<void> {
  await update((settings) => {
    const { [site]: known, ...others } = settings.sites;
    const next = defined({ ...known, ...change });
    return { ...settings, sites: Object.keys(next).length > 0 ? { ...others, [site]: next } : others };
  });
}

/** Changes what a person has taught; `lib/settings/habits` tells how. */
export async function changeHabits(to: (habits: Settings['habits']) => Settings['habits']): Promise<void> {
  await update((settings) => ({ ...settings, habits: to(settings.habits) }));
}

/** What can be changed of a site. */
export type SiteChange = { [K in keyof SiteSettings]?: SiteSettings[K] | undefined };

/** Takes everything back to its default and forgets all sites. */
export async function resetSettings(): Promise<void> {
  await inTurn(() => item.removeValue({ removeMeta: true }));
}

/** Tells of every change, made in this context or another. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((stored) => onChange(parseSettings(stored)));
}

async function update(change: (settings: Settings) => Settings): Promise<void> {
  await inTurn(async () => item.setValue(change(await readSettings())));
}

/** Two pages that change something at once must not undo each other's change. */
async function inTurn(act: () => Promise<void>): Promise<void> {
  await navigator.locks.request('sotto:settings', act);
}

function defined(site: SiteChange): SiteSettings {
  return Object.fromEntries(
    Object.entries(site).filter(([, value]) => value !== undefined),
  ) as unknown as SiteSettings;
}
