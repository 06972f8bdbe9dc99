import { batch, computed, effect, signal } from '@preact/signals';
import { grantedPatterns, onAccessChange, releaseSites, requestSites } from '@/lib/platform/site-access';
import { isBarred, parseSettings } from '@/lib/settings/schema';
import { changeSite, readSettings, watchSettings } from '@/lib/settings/settings';
import { addressesOf, siteOf } from '@/lib/settings/site';

/** The settings as they are now, for the surfaces; `followSettings` fills them in. */
export const settings = signal(parseSettings(undefined));

/** What the browser lets Sotto read without a gesture. */
export const granted = signal<readonly string[]>([]);

/** Those that are single sites. */
export const alwaysAllowed = computed(() => granted.value.map(siteOf).filter((site) => site !== undefined));

/** Reads the settings, keeps them up to date, and gives the document the chosen theme. */
export async function followSettings(): Promise<void> {
  watchSettings((next) => {
    settings.value = next;
  });
  onAccessChange(refresh);
  await refresh();
  effect(() => {
    document.documentElement.dataset.theme = settings.value.theme;
  });
}

async function refresh(): Promise<void> {
  const [next, patterns] = await Promise.all([readSettings(), grantedPatterns()]);
  batch(() => {
    settings.value = next;
    granted.value = patterns;
  });
}

/** Whether what was to be kept is kept: where the browser's storage is full, it is only told to the log. */
export async function isKept(change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    console.error('The settings could not be stored:', error);
    return false;
  }
}

export type Access = 'ask' | 'always' | 'never';

export function accessTo(site: string): Access {
  if (isBarred(site, settings.value.sites)) return 'never';
  return alwaysAllowed.value.includes(site) ? 'always' : 'ask';
}

/**
 * Changes whether a site may be read. In a gesture only, because the browser asks its person for `always`.
 *
 * @param meant the addresses to ask the browser for.
 * @returns nothing, or why it is not as chosen: the browser or its person did not give access, or nothing can be stored.
 */
export async function setAccess(
  site: string,
  access: Access,
  meant: readonly string[] = [site],
): Promise<'refused' | 'not-stored' | undefined> {
  if (access === 'always') {
    if (!(await requestSites(meant))) return 'refused';
  } else {
    const released = access === 'never' ? addressesOf(site) : [site];
    await releaseSites(released.filter((one) => alwaysAllowed.value.includes(one)));
  }
  const isStored = await isKept(changeBar(site, access === 'never'));
  if (!isStored && access === 'always') await releaseSites(meant);
  // The browser tells of the change later; what comes next may depend on it.
  await refresh();
  return isStored ? undefined : 'not-stored';
}

/** Stores nothing where nothing changes. */
async function changeBar(site: string, isToBe: boolean): Promise<void> {
  const { sites } = settings.value;
  if (isBarred(site, sites) === isToBe) return;
  if (isToBe) return changeSite(site, { never: true });
  const barred = addressesOf(site).filter((address) => sites[address]?.never);
  await Promise.all(barred.map((address) => changeSite(address, { never: undefined })));
}
