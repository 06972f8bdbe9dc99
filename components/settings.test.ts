import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseSettings } from '@/lib/settings/schema';
import { accessTo, alwaysAllowed, granted as known, setAccess, settings } from './settings';

/** What the browser's person has granted. */
let granted: string[];

beforeEach(() => {
  fakeBrowser.reset();
  settings.value = parseSettings({});
  known.value = [];
  granted = [];
  Object.assign(browser.permissions, {
    getAll: async () => ({ origins: granted }),
    request: async ({ origins }: { origins: string[] }) => {
      granted.push(...origins);
      return true;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      granted = granted.filter((origin) => !origins.includes(origin));
      return true;
    },
  });
});

it('bars a site at all of its addresses, and lets it be read again from any of them', async () => {
  await setAccess('https://www.example.org', 'always');
  await setAccess('https://example.org', 'never');
  expect(granted).toEqual([]);
  expect(accessTo('http://www.example.org')).toBe('never');
  await setAccess('https://www.example.org', 'ask');
  expect(accessTo('https://example.org')).toBe('ask');
  expect(settings.value.sites).toEqual({});
});

it('asks for no more than is meant', async () => {
  await setAccess('https://example.org', 'always');
  expect(granted).toEqual(['https://example.org/*']);
  expect(accessTo('https://www.example.org')).toBe('ask');
});

it('takes no pattern for a site', async () => {
  known.value = ['https://example.org/*', 'https://*.example.com/*', '*://*/*'];
  expect(alwaysAllowed.value).toEqual(['https://example.org']);
});
