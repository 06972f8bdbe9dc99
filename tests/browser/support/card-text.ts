import type { Locator } from '@playwright/test';

/** The text as the card would leave it now: with the edits that aren't refused. The card has looked at all of it. */
export function textInCard(card: Locator): Promise<string> {
  return card.locator('fieldset.diff').evaluate((diff) =>
    [...diff.childNodes]
      .map((piece) => {
        if (!(piece instanceof HTMLElement)) return piece.textContent ?? '';
        const part = piece.ariaChecked === 'false' ? 'del' : 'ins';
        return piece.querySelector(part)?.textContent ?? '';
      })
      .join(''),
  );
}
