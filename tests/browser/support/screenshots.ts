import type { Locator, Page } from '@playwright/test';

/** Takes a picture in light and one in dark: `test-results/screens/NAME-light.png` and `…-dark.png`. */
export async function shoot(page: Page, name: string, part: Page | Locator = page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await part.screenshot({
      path: `test-results/screens/${name}-${colorScheme}.png`,
      animations: 'disabled',
    });
  }
  await page.emulateMedia({ colorScheme: null });
}
