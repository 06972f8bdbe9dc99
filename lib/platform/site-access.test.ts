import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { grantedPatterns, releaseAllSites } from './site-access';

it('knows and gives back what the browser grants beyond single sites', async () => {
  let origins = ['https://example.org/*', 'https://*.example.com/*'];
  Object.assign(browser.permissions, {
    getAll: async () => ({ origins }),
    remove: async (given: { origins: string[] }) => {
      origins = origins.filter((origin) => !given.origins.includes(origin));
      return true;
    },
  });
  expect(await grantedPatterns()).toEqual(['https://example.org/*', 'https://*.example.com/*']);
  await releaseAllSites();
  expect(await grantedPatterns()).toEqual([]);
});
