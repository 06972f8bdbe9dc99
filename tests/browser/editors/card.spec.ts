import { openCard } from '../../../scripts/browser/drive-card.ts';
import { textInCard } from '../support/card-text.ts';
import { expect, test } from './editor-page.ts';
import type { EditorModel } from './pages/starting-text.ts';

declare const editor: EditorModel;

/** Which edits there are is up to the random model; that there are some is not: two words are spelled wrong. */
for (const [module, host] of [
  ['prosemirror.ts', '.ProseMirror'],
  ['slate.ts', '[data-slate-editor]'],
  ['lexical.ts', '#editor'],
  ['tinymce.ts', 'iframe'],
] as const) {
  test(`the card makes in ${module} the edits that were not refused, as one step`, async ({
    extension,
    page,
    addEditor,
    openPanel,
  }) => {
    const panel = await openPanel(await addEditor(module));
    await page.waitForFunction(() => 'editor' in globalThis);
    const text = () => page.evaluate(() => editor.text());
    const before = await text();
    await openCard(extension, panel, page, host);
    await page.keyboard.press('Delete');
    const after = await textInCard(page.locator('sotto-card'));
    expect(after).not.toBe(before);

    await page.keyboard.press('Control+Enter');
    await expect.poll(text).toBe(after);
    await expect(page.locator('sotto-card')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(before);
  });
}
