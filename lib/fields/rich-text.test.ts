// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { RichText } from './rich-text';

function read(html: string): { host: HTMLElement; rich: RichText } {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const host = document.body.firstElementChild as HTMLElement;
  return { host, rich: new RichText(host) };
}

describe('the text', () => {
  it.each([
    ['<p>One</p>\n  <p>two\n  <b>three </b> four</p>', 'One\ntwo three four'],
    ['one<br>two<br><br>four', 'one\ntwo\n\nfour'],
    ['<p>one<br></p><p>two</p>', 'one\ntwo'],
    ['<p>one</p><p><br></p><p>three</p><p><br></p>', 'one\n\nthree\n'],
    ['<p><br></p>', ''],
    ['t\u00a0w\u200bo\ufeff', 't wo'],
    ['<div style="white-space: pre-wrap">a  b\nc</div>', 'a  b\nc'],
    ['Hi <span contenteditable="false">@Ann</span>, hi', 'Hi @Ann, hi'],
    ['one<span style="display: none">no</span> two', 'one two'],
    ['<ul><li>one</li><li>two</li></ul>three', 'one\ntwo\nthree'],
  ])('of %j is %j', (html, text) => {
    expect(read(html).rich.text).toBe(text);
  });
});

it('is read to its end though a form in it has controls that are named like the way on', () => {
  const { host } = read('<p>one</p><form><input></form><p>two</p>');
  const [form, input] = ['form', 'input'].map((name) => host.querySelector(name) as Element);
  // As the browser has it of a control of that name.
  for (const name of ['firstChild', 'nextSibling', 'parentNode'])
    Object.defineProperty(form, name, { value: input });
  expect(new RichText(host).text).toBe('one\n\ntwo');
});

describe('range', () => {
  it('stays inside the formatted part that it covers', () => {
    const { host, rich } = read('<p>an <b>old</b> boat</p>');
    const bold = host.querySelector('b')?.firstChild;
    expect(rich.range(3, 6)).toEqual({
      startContainer: bold,
      startOffset: 0,
      endContainer: bold,
      endOffset: 3,
    });
  });

  it('puts an insertion behind the character before it', () => {
    const { host, rich } = read('<p>an <b>old</b> boat</p>');
    expect(rich.range(6, 6)).toMatchObject({
      startContainer: host.querySelector('b')?.firstChild,
      startOffset: 3,
    });
  });

  it('reaches over lines', () => {
    const { host, rich } = read('<p>one</p><p>two</p>');
    expect(rich.range(0, 7)).toEqual({
      startContainer: host.querySelector('p')?.firstChild,
      startOffset: 0,
      endContainer: host.querySelector('p:last-child')?.firstChild,
      endOffset: 3,
    });
  });
});

describe('isEditable', () => {
  it('holds for text of several formats', () => {
    expect(read('<p>an <b>old</b> boat</p>').rich.isEditable(1, 9)).toBe(true);
  });

  it.each([
    ['two lines', '<p>one</p><p>two</p>', 2, 5],
    ['what can’t be edited', 'Hi <span contenteditable="false">@Ann</span>!', 4, 6],
    ['a stretch around what can’t be edited', 'Hi <span contenteditable="false">@Ann</span>!', 1, 8],
    ['a stretch around a picture', 'one <img alt="">two', 2, 6],
  ])('does not for %s', (_, html, start, end) => {
    expect(read(html).rich.isEditable(start, end)).toBe(false);
  });
});

describe('offsetOf', () => {
  it('is the way back from pointAt', () => {
    const { rich } = read('<p>an <b>old</b> boat</p><p><br></p><p>by the sea</p>');
    for (let offset = 0; offset <= rich.text.length; offset += 1) {
      const point = rich.pointAt(offset);
      expect(point && rich.offsetOf(point)).toBe(offset);
    }
  });

  it('keeps a point between elements on its line', () => {
    const { host, rich } = read('<p>one</p><p>two</p>');
    const [first, second] = host.children;
    expect(rich.offsetOf({ node: first as Element, offset: 1 })).toBe(3);
    expect(rich.offsetOf({ node: second as Element, offset: 0 })).toBe(4);
    expect(rich.offsetOf({ node: host, offset: 2 })).toBe(7);
  });
});
