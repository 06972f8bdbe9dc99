import type { Locator, Page } from '@playwright/test';
import { rewriteByGesture } from '../../../scripts/browser/drive-card.ts';
import { done, editIn, found, standInForCardEngine } from '../support/card-stand-in.ts';
import { expectFocus } from '../support/expect-focus.ts';
import { test as base, expect } from '../support/fixtures.ts';
import { expectSteady } from '../support/steady-card.ts';
import { asPage, FIXED, field, TEXT } from './as-page.ts';

/** Pages that want a click which their person means for something else. */

const test = base.extend<{ card: Locator }>({
  card: async ({ openPanel, page, pages }, use) => {
    pages.add('clicks.html', asPage(`<div id="room"></div><form>${field}</form>`));
    const panel = await openPanel('clicks.html');
    const engine = await standInForCardEngine(panel, page);
    await rewriteByGesture(panel, page, '#message');
    await expect.poll(async () => (await engine.jobs()).length).toBe(1);
    await engine.tell(found(editIn(TEXT, 'Teh', 'The', 'spelling')), done);
    const card = page.locator('sotto-card [role=dialog]');
    await expectSteady(card);
    await use(card);
  },
});

const message = (page: Page) => page.locator('#message');

async function clickOn(page: Page, button: Locator): Promise<void> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
  await page.mouse.click(x + width / 2, y + height / 2);
}

for (const name of ['Accept', 'Add to my words']) {
  test(`a click through a cover: “${name}” does nothing, and the card comes to the front`, async ({
    card,
    page,
  }) => {
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = 'Play';
      cover.style.cssText = 'width: 100vw; height: 100vh; margin: 0; background: white; pointer-events: none';
      document.body.append(cover);
      cover.showPopover();
    });
    await expect(card).not.toHaveAttribute('data-steady');
    const button = card.getByRole('button', { name });
    await clickOn(page, button);
    await expectSteady(card);
    await expectFocus(button);
    await expect(card.getByRole('checkbox')).toBeChecked();
    await expect(message(page)).toHaveValue(TEXT);

    await clickOn(page, card.getByRole('button', { name: 'Accept' }));
    await expect(message(page)).toHaveValue(FIXED);
  });
}

test('a card that moves under the pointer takes no click, and one that stands still does', async ({
  card,
  page,
}) => {
  await page.evaluate(() => {
    const room = document.querySelector('#room') as HTMLElement;
    let isDown = false;
    const moving = setInterval(() => {
      isDown = !isDown;
      room.style.height = isDown ? '12px' : '';
    }, 50);
    Object.assign(globalThis, { stop: () => clearInterval(moving) });
  });
  await expect(card).not.toHaveAttribute('data-steady');
  await clickOn(page, card.getByRole('button', { name: 'Accept' }));
  await page.evaluate(() => (globalThis as unknown as { stop(): void }).stop());
  await expectSteady(card);
  await expect(message(page)).toHaveValue(TEXT);

  await clickOn(page, card.getByRole('button', { name: 'Accept' }));
  await expect(message(page)).toHaveValue(FIXED);
});
