import type { Locator } from '@playwright/test';
import { type Change, type EditorPage, expect, test } from './editor-page.ts';
import type { EditorModel } from './pages/starting-text.ts';

declare const editor: EditorModel;

const BEFORE = 'Teh boat leaves at nune from the the pier.\nWe recieve it.';
/** What a person takes of the edits; “leaves” is offered to become “left”, and refused. */
const TAKEN: Change[] = [
  ['Teh', 'The'],
  ['nune', 'noon'],
  ['the the', 'the'],
  ['recieve', 'receive'],
];
const AFTER = 'The boat leaves at noon from the pier.\nWe receive it.';

interface EditorCheck {
  name: string;
  /** The module of `pages/`. */
  module: string;
  /** CSS selector of the editing host. */
  host: string;
  /** CSS selector of the frame that it stands in. */
  frame?: string;
  /** False for editors of plain text. */
  hasFormats?: boolean;
}

/** The same checks for every editor with the text of `starting-text.ts`. */
export function checkEditor({ name, module, host, frame, hasFormats = true }: EditorCheck): void {
  test.describe(name, () => {
    let opened: EditorPage;
    let field: Locator;

    test.beforeEach(async ({ openEditor }) => {
      opened = await openEditor(module);
      field = (frame ? opened.page.frameLocator(frame) : opened.page).locator(host);
      await field.click();
      await putCaret();
    });

    /** Behind “recieve”, by the keyboard. */
    const putCaret = async () => {
      const { keyboard } = opened.page;
      await keyboard.press('Control+End');
      for (let i = 0; i < 4; i += 1) await keyboard.press('ArrowLeft');
    };
    /** Editors learn where the caret has gone by an event that may come long after the key. */
    const moveCaret = async (key: string) => {
      const moved = await field.evaluateHandle(({ ownerDocument }) => {
        const seen = { count: 0 };
        ownerDocument.addEventListener('selectionchange', () => {
          seen.count += 1;
        });
        return seen;
      });
      await opened.page.keyboard.press(key);
      await expect.poll(() => moved.evaluate(({ count }) => count)).toBeGreaterThan(0);
    };
    const linesOf = () =>
      field.evaluate((element: HTMLElement | HTMLTextAreaElement) =>
        'value' in element ? element.value : element.innerText,
      );
    const selected = () => field.evaluate((element) => element.ownerDocument.getSelection()?.toString());
    const shown = async () =>
      (await linesOf())
        .replace(/\u00a0/g, ' ')
        .replace(/[\u200b\ufeff]/g, '')
        .replace(/\s*\n\s*/g, '\n')
        .trim();
    const boldShown = () =>
      field.evaluate((element) =>
        [...element.querySelectorAll('strong, b')].map(({ textContent }) => textContent).join(''),
      );
    const model = () => opened.page.evaluate(() => ({ text: editor.text(), bold: editor.bold() }));
    const expectText = async (text: string, bold: string) => {
      await expect.poll(shown).toBe(text);
      expect(await model()).toEqual({ text, bold: hasFormats ? bold : '' });
      if (hasFormats) expect(await boldShown()).toBe(bold);
    };

    test('one undo takes the edits back, one redo makes them again', async () => {
      expect(await opened.read()).toBe(BEFORE);
      expect(await opened.replace(TAKEN)).toBe('ok');
      await expectText(AFTER, 'leaves at noon');
      await opened.page.keyboard.press('Control+z');
      await expectText(BEFORE, 'leaves at nune');
      await opened.page.keyboard.press('Control+Shift+Z');
      await expectText(AFTER, 'leaves at noon');
      await opened.page.keyboard.press('Control+z');
      await expectText(BEFORE, 'leaves at nune');
    });

    test('the caret stays, also on an empty line, and typing goes on', async () => {
      await opened.read();
      expect(await opened.replace(TAKEN)).toBe('ok');
      await opened.page.keyboard.type('d');
      await expectText(AFTER.replace('receive', 'received'), 'leaves at noon');
      await moveCaret('End');
      await opened.page.keyboard.press('Enter');
      await opened.page.keyboard.type('Now.');
      const typed = `${AFTER.replace('receive', 'received')}\n`;
      await expectText(`${typed}Now.`, 'leaves at noon');

      await opened.page.keyboard.press('Enter');
      expect(await opened.read()).toBe(`${typed}Now.\n`);
      expect(await opened.replace([['Now', 'Then']])).toBe('ok');
      await opened.page.keyboard.type('So.');
      await expectText(`${typed}Then.\nSo.`, 'leaves at noon');
    });

    test('a selected part is read alone and stays selected', async () => {
      const { keyboard } = opened.page;
      // In one press: between several an editor may put back the selection that it last heard of.
      await keyboard.press('Shift+Control+ArrowLeft');
      await expect.poll(selected).toBe('recieve');
      expect(await opened.read()).toBe('recieve');
      expect(await opened.replace([['recieve', 'receive']])).toBe('ok');
      await expectText(BEFORE.replace('recieve', 'receive'), 'leaves at nune');
      expect(await selected()).toBe('receive');
      await keyboard.type('got');
      const typed = BEFORE.replace('recieve', 'got');
      await expectText(typed, 'leaves at nune');

      await keyboard.press('Control+a');
      expect(await opened.read()).toBe(typed);
      expect(await opened.replace([['Teh', 'The']])).toBe('ok');
      expect((await selected())?.split(/\s+/).join(' ').trim()).toBe(
        typed.replace('Teh', 'The').replace('\n', ' '),
      );
    });
  });
}
