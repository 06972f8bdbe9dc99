import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { engineSettings } from '../settings/schema';
import { changeSettings, readSettings } from '../settings/settings';
import { ensureEngine } from './engine-document';

const createDocument = vi.fn<(options: { url: string }) => Promise<void>>();
let sent: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  fakeBrowser.reset();
  createDocument.mockReset();
  sent = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(undefined);
  Object.assign(browser, { offscreen: { createDocument } });
  Object.assign(browser.runtime, { getContexts: async () => [] });
});

it('creates the document with the settings', async () => {
  await changeSettings({ idleMinutes: 3 });
  await ensureEngine();
  const { searchParams } = new URL(createDocument.mock.lastCall?.[0].url ?? '', 'https://extension.example');
  expect(JSON.parse(searchParams.get('settings') ?? '')).toMatchObject({ idleMinutes: 3 });
  expect(sent).not.toHaveBeenCalled();
});

it('tells it of what changed while it was created', async () => {
  createDocument.mockImplementation(() => changeSettings({ threads: 1 }));
  await ensureEngine();
  const settings = engineSettings(await readSettings());
  expect(settings.threads).toBe(1);
  expect(sent.mock.calls).toEqual([[{ type: 'engine-settings', settings }]]);
});
