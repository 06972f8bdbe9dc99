import type { Page } from '@playwright/test';
import { standInForEngine } from './support/engine-stand-in.ts';
import { expect, test } from './support/fixtures.ts';
import { readAnew } from './support/gestures.ts';

/** Nothing that is on show moves while results come in. */

interface Shift {
  value: number;
  what: string[];
}

/** Keeps what the browser calls layout shifts from now on, those right after a click too. */
async function watchShifts(panel: Page): Promise<() => Promise<Shift[]>> {
  await panel.evaluate(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node?: Node }[] };
        const what = sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? '');
        shifts.push({ value, what });
      }
    }).observe({ type: 'layout-shift' });
  });
  return () =>
    panel.evaluate(
      () =>
        // The observer is told after a frame.
        new Promise<Shift[]>((resolve) => {
          const { shifts } = globalThis as unknown as { shifts: Shift[] };
          requestAnimationFrame(() => setTimeout(() => resolve(shifts)));
        }),
    );
}

const LONG = 'It is a long sentence of the page, which goes on and on, so that it takes more lines than one.';
const point = (sentence: number, text: string) => ({ sentence, text });

for (const width of [320, 400]) {
  test(`key points come and are shortened without moving anything, ${width} px`, async ({
    extension,
    summarized: panel,
    page,
  }) => {
    await panel.setViewportSize({ width, height: 720 });
    const tell = await standInForEngine(panel);
    await readAnew(extension, panel, page);
    await tell({ type: 'progress', progress: { stage: 'loading', done: 30, total: 100 } });
    await expect(panel.getByText('Loading the model, 30%')).toBeVisible();
    const shifts = await watchShifts(panel);

    const sections = { read: 2, total: 3 };
    const points = [2, 3, 4, 5, 6].map((sentence) => point(sentence, `${sentence}: ${LONG}`));
    await tell(
      { type: 'items', items: [{ kind: 'points', points, layout: 'statements', sections }] },
      { type: 'progress', progress: { stage: 'shortening', done: 0, total: points.length } },
    );
    await expect(panel.locator('.points button')).toHaveCount(points.length);
    for (const [index] of points.entries()) {
      await tell({ type: 'items', items: [{ kind: 'shortened', index, text: `Short ${index}.` }] });
      await expect(panel.locator('.points button').nth(index)).toHaveText(`Short ${index}.`);
    }
    expect(await shifts()).toEqual([]);

    const box = panel.getByRole('textbox', { name: 'Ask about this page' });
    const before = await box.boundingBox();
    await tell({ type: 'done', cost: { ms: 12_300, tokens: 1606, cpuMs: 18_400 } });
    await expect(panel.getByRole('contentinfo')).toContainText('18.4 CPU s');
    expect(await box.boundingBox()).toEqual(before);

    // The observer does notice when something moves.
    await panel.evaluate(() => document.querySelector('.points')?.before(document.createElement('hr')));
    await expect.poll(async () => (await shifts()).length).toBeGreaterThan(0);
  });
}

test('the tabs stay where they are, whichever is chosen, and all of the panel ends at one edge', async ({
  summarized: panel,
}) => {
  const tabs = panel.getByRole('tab');
  const places = async () =>
    Promise.all(
      (await tabs.all()).map((tab) => tab.evaluate((element) => element.getBoundingClientRect().x)),
    );
  const before = await places();
  for (const tab of await tabs.all()) {
    await tab.click();
    expect(await places()).toEqual(before);
  }
  await tabs.first().click();
  const end = (selector: string) =>
    panel.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().right));
  expect(await end('.controls')).toBe(await end('.ask input'));
});
