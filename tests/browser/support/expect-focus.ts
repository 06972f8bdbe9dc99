import { expect, type Locator } from '@playwright/test';

/** Playwright's own assertion wants the window's focus too, which the side panel may have. */
export async function expectFocus(locator: Locator): Promise<void> {
  await expect
    .poll(() =>
      locator.evaluate(
        (element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
      ),
    )
    .toBe(true);
}
