import { browser } from 'wxt/browser';

/**
 * What the browser lets Sotto read without a gesture, because its person said so: patterns like `https://example.org/*`.
 * The browser keeps the list, and in its own settings lets a person add whole domains.
 */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Has the browser ask its person for sites. Only in a gesture, before anything is awaited.
 *
 * @returns whether access was given.
 */
export function requestSites(sites: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: sites.map(patternOf) });
}

export async function releaseSites(sites: readonly string[]): Promise<void> {
  if (sites.length > 0) await browser.permissions.remove({ origins: sites.map(patternOf) });
}

export async function releaseAllSites(): Promise<void> {
  await browser.permissions.remove({ origins: await grantedPatterns() });
}

/** Tells when access was given or taken back, here or in the browser's own settings. */
export function onAccessChange(tell: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(tell);
  onRemoved.addListener(tell);
  return () => {
    onAdded.removeListener(tell);
    onRemoved.removeListener(tell);
  };
}

function patternOf(site: string): string {
  return `${site}/*`;
}
