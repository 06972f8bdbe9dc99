import { expect, type Locator } from '@playwright/test';

/** Waits until the card takes clicks on what lasts: it was seen where it is for long enough. */
export async function expectSteady(card: Locator): Promise<void> {
  await expect(card).toHaveAttribute('data-steady', '');
}
