// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_TEXT } from '../protocol/tasks';
import { refuseField, refuseText } from './refuse';

beforeEach(() => document.body.replaceChildren());

function field(html: string): HTMLInputElement | HTMLTextAreaElement {
  document.body.innerHTML = html;
  const element = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  if (!element) throw new Error('No field in the fixture');
  // There is no layout here, and what takes no room is no field for a person.
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 80));
  return element;
}

describe('refuseField', () => {
  it.each([
    '<textarea></textarea>',
    '<input>',
    '<input type="search" name="q">',
    '<input name="discard" id="postcard">',
    '<textarea autocomplete="off" name="accounting"></textarea>',
    '<input autocomplete="section-a shipping street-address">',
  ])('lets %s through', (html) => {
    expect(refuseField(field(html))).toBeNull();
  });

  it.each([
    ['<input type="password">', 'password'],
    ['<input autocomplete="current-password">', 'password'],
    ['<input autocomplete="section-x new-password">', 'password'],
    ['<input autocomplete="one-time-code">', 'one-time-code'],
    ['<input autocomplete="billing cc-number">', 'payment-card'],
    ['<input autocomplete="CC-CSC">', 'payment-card'],
    ['<input name="cardNumber">', 'payment-card'],
    ['<input id="cvv">', 'payment-card'],
    ['<textarea readonly></textarea>', 'read-only'],
    ['<textarea disabled></textarea>', 'disabled'],
  ])('refuses %s: %s', (html, reason) => {
    expect(refuseField(field(html))).toBe(reason);
  });
});

describe('refuseText', () => {
  it('takes English sentences', () => {
    expect(refuseText('The boat leave at noon.')).toBeNull();
  });

  it('refuses more text than it can look at in a reasonable time', () => {
    const text = 'The boat leaves at noon. '.repeat(LONGEST_TEXT / 25);
    expect(refuseText(text)).toBeNull();
    expect(refuseText(`${text}It is late.`)).toBe('too-long');
  });

  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['Das Boot fährt um zwölf ab und kommt nicht mehr zurück.', 'not-english'],
  ])('refuses %j: %s', (text, reason) => {
    expect(refuseText(text)).toBe(reason);
  });
});
