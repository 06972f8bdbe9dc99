import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from './schema';
import { changeSettings, changeSite, readSettings, resetSettings, watchSettings } from './settings';

const SITE = 'https://example.org';

beforeEach(() => fakeBrowser.reset());

it('keeps a change beside those made before', async () => {
  await changeSettings({ form: 'headline' });
  await changeSettings({ idleMinutes: 30 });
  expect(await readSettings()).toMatchObject({ form: 'headline', idleMinutes: 30, length: 'medium' });
});

it('loses none of several changes made at once', async () => {
  await Promise.all([
    changeSettings({ theme: 'dark' }),
    changeSite(SITE, { form: 'tldr' }),
    changeSite(SITE, { length: 'short' }),
    changeSite('http://example.com', { never: true }),
  ]);
  expect(await readSettings()).toMatchObject({
    theme: 'dark',
    sites: { [SITE]: { form: 'tldr', length: 'short' }, 'http://example.com': { never: true } },
  });
});

it('forgets a site for which nothing is set any more', async () => {
  await changeSite(SITE, { form: 'tldr', never: true });
  await changeSite(SITE, { never: undefined });
  expect((await readSettings()).sites).toEqual({ [SITE]: { form: 'tldr' } });
  await changeSite(SITE, { form: undefined });
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('example');
});

it('falls back to the defaults where the store holds something else', async () => {
  await fakeBrowser.storage.local.set({ settings: { theme: 'neon', sites: [] } });
  expect(await readSettings()).toMatchObject({ theme: 'system', sites: {} });
});

it('takes everything back, and tells those who watch', async () => {
  const seen: Settings[] = [];
  const stop = watchSettings((settings) => seen.push(settings));
  await changeSite(SITE, { never: true });
  await resetSettings();
  stop();
  await changeSettings({ theme: 'light' });
  expect(seen.map(({ sites }) => Object.keys(sites))).toEqual([[SITE], []]);
});

it('leaves nothing in the store after a reset', async () => {
  await changeSettings({ theme: 'dark' });
  await resetSettings();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
