// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { RichText } from './rich-text';
import { richSteps } from './steps';

function steps(html: string, ...changes: [string, string][]) {
  document.body.innerHTML = html;
  const rich = new RichText(document.body);
  const edits = changes.map(([before, replacement]) => {
    const start = rich.text.indexOf(before);
    return { start, end: start + before.length, replacement };
  });
  return richSteps(rich, edits);
}

describe('richSteps', () => {
  it('leaves alone what an edit keeps', () => {
    expect(steps('I has it', ['has it', 'have it'])).toEqual([{ start: 4, end: 5, replacement: 've' }]);
  });

  it('cuts no emoji in two', () => {
    expect(steps('Fine 🙂', ['🙂', '🙁'])).toEqual([{ start: 5, end: 7, replacement: '🙁' }]);
  });

  it('makes one step of the edits in one text node', () => {
    expect(steps('We has two cat', ['has', 'have'], ['cat', 'cats'])).toEqual([
      { start: 5, end: 14, replacement: 've two cats' },
    ]);
  });

  it.each([
    ['in text of different formats', 'We has <b>two cat</b>'],
    ['with a no-break space between them', 'We has two\u00a0cat'],
  ])('makes two steps of edits %s', (_, html) => {
    expect(steps(html, ['has', 'have'], ['cat', 'cats'])).toEqual([
      { start: 5, end: 6, replacement: 've' },
      { start: 14, end: 14, replacement: 's' },
    ]);
  });

  it('drops an edit that changes nothing', () => {
    expect(steps('We have it', ['have', 'have'])).toEqual([]);
  });

  it.each([
    ['joins lines', '<p>one</p><p>two</p>', 'one\ntwo', 'one two'],
    ['breaks a line', 'one two', ' ', '\n'],
    ['changes a mention', 'Hi <i contenteditable="false">@An</i>', '@An', '@Ann'],
  ])('is null for an edit that %s', (_, html, before, after) => {
    expect(steps(html, [before, after])).toBeNull();
  });
});
