// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readField, returnToField } from './field-text';

let field: HTMLTextAreaElement;

beforeEach(() => {
  field = document.createElement('textarea');
  field.value = 'One line.\nAnother line.';
  document.body.replaceChildren(field);
  // There is no layout here, and what takes no room is no field for a person.
  vi.spyOn(field, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 80));
});

describe('readField', () => {
  it('reads everything where nothing is selected', () => {
    field.setSelectionRange(4, 4);
    expect(readField(field)).toMatchObject({
      text: field.value,
      start: 0,
      end: 23,
      selection: { start: 4, end: 4 },
    });
  });

  it('reads the selected part', () => {
    field.setSelectionRange(10, 17, 'backward');
    expect(readField(field)).toMatchObject({
      text: 'Another',
      start: 10,
      end: 17,
      selection: { start: 10, end: 17, direction: 'backward' },
    });
  });
});

describe('returnToField', () => {
  it('gives focus and selection back', () => {
    field.setSelectionRange(4, 8);
    const read = readField(field);
    field.setSelectionRange(0, 0);
    returnToField(read);
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([4, 8]);
  });

  it('leaves the selection alone where the text has changed', () => {
    field.setSelectionRange(4, 8);
    const read = readField(field);
    field.value = 'New.';
    field.setSelectionRange(1, 2);
    returnToField(read);
    expect([field.selectionStart, field.selectionEnd]).toEqual([1, 2]);
  });
});
