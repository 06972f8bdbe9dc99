// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { composedParent } from './composed-tree';

it('goes up from a form with a control that is named like the way up', () => {
  document.body.innerHTML = '<main><form><input></form></main>';
  const [form, input] = ['form', 'input'].map((name) => document.querySelector(name));
  // As the browser has it of a control of that name.
  Object.defineProperty(form, 'parentNode', { value: input });
  expect(composedParent(form as Element)).toBe(document.querySelector('main'));
});
