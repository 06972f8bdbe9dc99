import { rewriteByGesture } from '../../scripts/browser/drive-card.ts';
import { expect, test } from './support/fixtures.ts';

test('as it is shipped, a page’s scripts cannot reach into the card', async ({ openPanel, page }) => {
  await page.addInitScript(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      document.documentElement.setAttribute('data-attached', options.mode);
      return attach.call(this, options);
    };
  });
  const panel = await openPanel('form.html');
  await rewriteByGesture(panel, page, '#password');
  const host = page.locator('sotto-card');
  await expect(host).toHaveCount(1);
  expect(await host.evaluate((element) => element.shadowRoot)).toBeNull();
  expect(await host.evaluate((element) => element.outerHTML)).toMatch(
    /^<sotto-card popover="manual"[^>]*><\/sotto-card>$/,
  );
  await expect(page.locator('html')).not.toHaveAttribute('data-attached');
  await page.keyboard.press('Escape');
  await expect(host).toHaveCount(0);
});
