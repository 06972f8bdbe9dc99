import { expect, test } from './editor-page.ts';

/** Draws its text itself; the field behind it takes the keys and answers `copy` with what is selected. */
const drawn = (field: string, selected: string) => `<title>Canvas</title>
<canvas width="400" height="100" style="background: #eee"></canvas>${field}
<script>
  const context = document.querySelector('canvas').getContext('2d');
  context.font = '16px sans-serif';
  context.fillText('Teh boat leaves.', 10, 30);
  const frame = document.querySelector('iframe');
  const inner = frame ? frame.contentDocument : document;
  if (frame) inner.body.innerHTML = '<div class="keys" contenteditable="true" style="outline: none"></div>';
  inner.addEventListener('copy', (event) => {
    if (!${JSON.stringify(selected)}) return;
    event.clipboardData.setData('text/plain', ${JSON.stringify(selected)});
    event.preventDefault();
  });
  for (const type of ['beforeinput', 'input', 'paste'])
    inner.addEventListener(type, () => document.body.setAttribute('data-heard', type));
  inner.querySelector('.keys').focus();
</script>`;

const FIELDS = {
  'an invisible field':
    '<textarea class="keys" style="opacity: 0; position: absolute; left: 8px"></textarea>',
  'a field without room':
    '<textarea class="keys" style="width: 1px; height: 1em; padding: 0; border: 0"></textarea>',
  'a frame outside of the page':
    '<iframe style="position: absolute; left: -9999px; width: 50px; height: 50px"></iframe>',
};

for (const [name, field] of Object.entries(FIELDS)) {
  test(`of a canvas with ${name} the selected text is read, for a copy, and nothing is typed`, async ({
    openHtml,
  }) => {
    const { page, read, replace } = await openHtml(drawn(field, 'Teh boat leaves.'));
    expect(await read()).toBe('Teh boat leaves.');
    expect(await replace([['Teh', 'The']])).toBe('field-refused');
    await expect(page.locator('body')).not.toHaveAttribute('data-heard');
  });
}

test('a canvas that gives no text is refused', async ({ openHtml }) => {
  const { read } = await openHtml(drawn(FIELDS['a frame outside of the page'], ''));
  expect(await read()).toEqual({ refused: 'rich-text' });
});
