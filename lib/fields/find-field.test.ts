// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findField } from './find-field';

beforeEach(() => document.body.replaceChildren());

function focus(html: string): Element {
  document.body.innerHTML = html;
  const element = document.querySelector<HTMLElement>('#here');
  if (!element) throw new Error('Nothing to focus in the fixture');
  element.focus();
  return element;
}

describe('findField', () => {
  it.each([
    '<textarea id="here"></textarea>',
    '<input id="here">',
    '<input id="here" type="search">',
    '<input id="here" type="email">',
    '<input id="here" type="password">',
  ])('finds %s', (html) => {
    const field = focus(html);
    expect(findField(document)).toEqual({ ok: true, field });
  });

  it('follows the focus into open shadow roots', () => {
    const host = focus('<div id="here" tabindex="0"></div>');
    const root = host.attachShadow({ mode: 'open' });
    const field = document.createElement('textarea');
    root.append(field);
    field.focus();
    expect(findField(document)).toEqual({ ok: true, field });
  });

  it.each([
    ['<input id="here" type="number">', 'not-text'],
    ['<input id="here" type="checkbox">', 'not-text'],
    ['<button id="here">Send</button>', 'no-field'],
  ])('says of %s: %s', (html, type) => {
    focus(html);
    expect(findField(document)).toEqual({ ok: false, type });
  });

  it('says that nothing has the focus', () => {
    expect(findField(document)).toEqual({ ok: false, type: 'no-field' });
  });
});
