import type { Locator } from '@playwright/test';
import { type EditorPage, expect, test } from './editor-page.ts';

const CHANGES = [
  ['Teh', 'The'],
  ['are', 'is'],
] as const;
const BEFORE = 'Teh boat are here';
const AFTER = 'The boat is here';

function textOf(field: Locator): Promise<string> {
  return field.evaluate((element: HTMLElement | HTMLInputElement) =>
    'value' in element ? element.value : element.innerText,
  );
}

const PLACES = {
  'an input': `<input class="field" value="${BEFORE}">`,
  'a search field': `<input type="search" class="field" value="${BEFORE}">`,
  'an e-mail field': `<input type="email" class="field" value="${BEFORE}">`,
  'an address field': `<input type="url" class="field" value="${BEFORE}">`,
  'a textarea in a shadow root': `<div><template shadowrootmode="open"><textarea class="field">${BEFORE}</textarea></template></div>`,
  'a rich text in a shadow root': `<div><template shadowrootmode="open"><div class="field" contenteditable>Teh <b>boat are</b> here</div></template></div>`,
  'a textarea in a modal dialog': `<dialog><textarea class="field">${BEFORE}</textarea></dialog><script>document.querySelector('dialog').showModal()</script>`,
  'a rich text in a modal dialog': `<dialog><p class="field" contenteditable>Teh <b>boat are</b> here</p></dialog><script>document.querySelector('dialog').showModal()</script>`,
  'a field with just enough room': `<input class="field" value="${BEFORE}" maxlength="${BEFORE.length}">`,
  'a text with a picture': `<div class="field" contenteditable>Teh boat <img alt="" src="data:,">are here</div>`,
};

for (const [name, html] of Object.entries(PLACES)) {
  test(`${name} is edited, undo and redo go in one step`, async ({ openHtml }) => {
    const opened = await openHtml(html);
    const { page } = opened;
    const field = page.locator('.field');
    await field.focus();
    await expectEditing(field, opened);
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    expect(await textOf(field)).toBe(`${AFTER}!`);
  });
}

for (const [name, inner] of [
  ['textarea', `<textarea class='field'>${BEFORE}</textarea>`],
  ['rich text', `<p class='field' contenteditable>Teh <b>boat are</b> here</p>`],
  [
    'document in design mode',
    `<p class='field'>Teh <b>boat are</b> here</p><script>document.designMode = 'on'</script>`,
  ],
] as const) {
  test(`a ${name} in a frame of the same origin is edited, undo and redo go in one step`, async ({
    openHtml,
  }) => {
    const opened = await openHtml(`<iframe srcdoc="${inner}"></iframe>`);
    const field = opened.page.frameLocator('iframe').locator('.field');
    await field.click();
    await expectEditing(field, opened);
  });
}

async function expectEditing(field: Locator, { page, read, replace }: EditorPage): Promise<void> {
  expect(await read()).toBe(BEFORE);
  expect(await replace(CHANGES)).toBe('ok');
  expect(await textOf(field)).toBe(AFTER);
  await page.keyboard.press('Control+z');
  await expect.poll(() => textOf(field)).toBe(BEFORE);
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => textOf(field)).toBe(AFTER);
}

for (const [field, refused] of [
  ['<input type="password" class="field" value="Teh">', 'password'],
  ['<input class="field" style="-webkit-text-security: disc" value="Teh">', 'password'],
  ['<div contenteditable class="field" style="-webkit-text-security: disc">Teh</div>', 'password'],
  ['<input autocomplete="cc-number" class="field" value="4111 1111">', 'payment-card'],
  ['<input name="card-number" class="field" value="4111 1111">', 'payment-card'],
  ['<input autocomplete="one-time-code" class="field" value="1234">', 'one-time-code'],
  ['<input readonly class="field" value="Teh">', 'read-only'],
  ['<div contenteditable aria-readonly="true" class="field">Teh</div>', 'read-only'],
  ['<div contenteditable="false" tabindex="0" class="field">Teh</div>', 'no-field'],
  ['<input type="number" class="field" value="1">', 'not-text'],
] as const) {
  test(`${field} is refused: ${refused}`, async ({ openHtml }) => {
    const { page, read } = await openHtml(field);
    await page.locator('.field').focus();
    expect(await read()).toEqual({ refused });
  });
}

for (const [name, html, reason] of [
  ['has too little room', `<input class="field" value="Teh boat" maxlength="8">`, 'field-too-short'],
  [
    'has become read-only',
    `<input class="field" value="Teh boat" onblur="this.readOnly = true">`,
    'field-refused',
  ],
  [
    'has been disabled',
    `<input class="field" value="Teh boat" onblur="this.disabled = true">`,
    'field-refused',
  ],
  [
    'puts its own value back',
    `<input class="field" value="Teh boat" oninput="this.value = 'Teh boat'">`,
    'field-refused',
  ],
  ['has changed', `<input class="field" value="Teh boat" onblur="this.value += ' '">`, 'field-changed'],
  ['has gone', `<div class="field" contenteditable onblur="this.remove()">Teh boat</div>`, 'field-gone'],
  [
    'cancels what is typed',
    `<div class="field" contenteditable>Teh boat</div><script>document.addEventListener('beforeinput', (event) => event.preventDefault())</script>`,
    'field-refused',
  ],
] as const) {
  test(`a field that ${name} is left as it is`, async ({ openHtml }) => {
    const { page, read, replace } = await openHtml(html);
    const field = page.locator('.field');
    await field.focus();
    await read();
    expect(await replace([['Teh boat', 'The boats']])).toBe(reason);
    if (reason !== 'field-gone') expect((await textOf(field)).trim()).toBe('Teh boat');
  });
}

test('an editor that takes only a part of the edits gets its text back', async ({ openHtml }) => {
  const { page, read, replace } =
    await openHtml(`<div class="field" contenteditable>Teh <b>boat are</b> here</div>
    <script>
      document.addEventListener('beforeinput', (event) => {
        if (event.getTargetRanges()[0]?.startOffset < 3) event.preventDefault();
      });
    </script>`);
  const field = page.locator('.field');
  await field.focus();
  await read();
  expect(await replace(CHANGES)).toBe('field-refused');
  expect(await field.innerHTML()).toBe('Teh <b>boat are</b> here');
});

test('a key that comes between two edits is not mixed up with them: none is made', async ({ openHtml }) => {
  const { page, read, replace } = await openHtml(
    `<div class="field" contenteditable>Teh <b>boat are</b> here</div>
    <script>
      document.addEventListener('input', () => {
        document.addEventListener('selectionchange', () => document.execCommand('insertText', false, 'x'), { once: true });
      }, { once: true });
    </script>`,
  );
  const field = page.locator('.field');
  await field.focus();
  await read();
  expect(await replace(CHANGES)).toBe('field-refused');
  expect(await field.innerHTML()).toBe('Teh <b>boat are</b> here');
});

for (const [name, field] of [
  ['a field', `<input class="field" value="${BEFORE}">`],
  ['a rich text', `<div class="field" contenteditable>${BEFORE}</div>`],
] as const) {
  for (const moment of ['focus', 'beforeinput', 'selectionchange']) {
    test(`nothing is typed anywhere where the page takes the focus from ${name} at ${moment}`, async ({
      openHtml,
    }) => {
      const { page, read, replace } = await openHtml(`${field}<input id="other" value="Not yours">
      <script>
        document.querySelector('.field').addEventListener('blur', () =>
          document.addEventListener('${moment}', () => { other.focus(); other.select(); }, true), { once: true });
      </script>`);
      await page.locator('.field').focus();
      await read();
      expect(await replace(CHANGES)).toBe('field-refused');
      expect(await textOf(page.locator('.field'))).toBe(BEFORE);
      expect(await page.locator('#other').inputValue()).toBe('Not yours');
    });
  }
}

for (const [name, field] of [
  ['textarea', (text: string) => `<textarea class="field" style="height: 5em">${text}</textarea>`],
  [
    'rich text',
    (text: string) =>
      `<div class="field" contenteditable style="height: 5em; overflow: auto; white-space: pre">${text}</div>`,
  ],
] as const) {
  test(`neither a ${name} nor the page around it scrolls`, async ({ openHtml }) => {
    const lines = Array.from({ length: 40 }, (_, i) => `Teh line ${i}`).join('\n');
    const { page, read, replace } = await openHtml(
      `<div style="height: 2000px"></div>${field(lines)}<div style="height: 2000px"></div>`,
    );
    const scrolled = () =>
      page.locator('.field').evaluate((element) => [element.scrollTop, Math.round(window.scrollY)]);
    await page.locator('.field').click();
    await page.locator('.field').evaluate((element) => {
      element.scrollTop = 200;
      window.scrollTo(0, 1600);
    });
    await read();
    expect(
      await replace([
        ['Teh line 0', 'The line 0'],
        ['Teh line 39', 'The line 39'],
      ]),
    ).toBe('ok');
    expect(await scrolled()).toEqual([200, 1600]);
  });
}
