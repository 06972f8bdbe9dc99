import type { Page } from '@playwright/test';
import type { Device, Job } from '../../lib/protocol/tasks.ts';
import { openEngineInPage, runInPage } from '../../scripts/bench/in-extension.ts';
import { ask, keyPoints } from '../../scripts/browser/drive-panel.ts';
import { outputFolder } from '../../scripts/build/build.ts';
import { expect, test } from './support/fixtures.ts';
import { softwareGpu } from './support/software-gpu.ts';
import { launchWatched } from './support/watched.ts';

/** What the engine runs on, by its own account. */
async function device(panel: Page): Promise<Device | undefined> {
  const job: Job = { kind: 'measure' };
  await panel.evaluate(openEngineInPage);
  const outcome = await panel.evaluate(runInPage, job);
  if ('failed' in outcome) throw new Error(`Measuring failed: ${outcome.failed}`);
  return outcome.items.find((item) => item.kind === 'load')?.device;
}

test('the main processor goes on where the graphics processor is lost', async ({ pages }) => {
  // Software that stands in for a graphics processor takes its time.
  const browser = await launchWatched({
    extension: outputFolder('test'),
    headless: true,
    flags: softwareGpu,
  });
  try {
    await browser.evaluateIn(
      'service_worker',
      "chrome.storage.local.set({ settings: { compute: 'webgpu' } })",
    );
    const page = await browser.context.newPage();
    await page.goto(pages.url('article.html'));
    const panel = await browser.openPanel(page);
    await keyPoints(panel);
    expect(await device(panel)).toBe('webgpu');

    await browser.cdp.send('Browser.crashGpuProcess');
    const { citations } = await ask(panel, 'Who founded the library?');
    expect(citations[0]).toContain('The library was founded by Odile Varga');
    expect(await device(panel)).toBe('wasm');
  } finally {
    await browser.close();
  }
});
