import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** All rules of axe, those beyond WCAG too, in both colour schemes; and room to hit what can be clicked. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  expect.soft(await tooSmall(page, part ?? 'body')).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Without a page of its own for the results: this browser was not started by Playwright.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations, passes } = await (part ? axe.include(part) : axe).analyze();
    const found = violations.map(({ id, nodes }) => [
      id,
      ...nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
    ]);
    expect.soft(found, colorScheme).toEqual([]);
    expect(passes.length).toBeGreaterThan(8);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** How many pieces of text have less contrast than seven to one, or, where they are large, than four and a half to one. */
export async function faintText(page: Page): Promise<number> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withRules(['color-contrast-enhanced']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ nodes }) => nodes).length;
}

/** What can be clicked and is less than 24 px wide or high, as axe lets it be where there is space around it. */
function tooSmall(page: Page, part: string): Promise<string[]> {
  return page.locator(part).evaluate((element) =>
    [
      ...(element.shadowRoot ?? element).querySelectorAll<HTMLElement>('button, a, select, input, textarea'),
    ].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect();
      const isRoomy = Math.min(width, height) >= 24 || !control.checkVisibility();
      return isRoomy ? [] : [`${control.outerHTML} ${width}×${height}`];
    }),
  );
}
