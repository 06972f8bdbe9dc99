// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { composedChildren, composedParent, composedRoots } from './composed-tree';

it('goes its way through a form with controls that are named like the ways there are', () => {
  document.body.innerHTML = '<main><form><input></form></main>';
  const [form, input, main] = ['form', 'input', 'main'].map(
    (name) => document.querySelector(name) as Element,
  );
  // As the browser has it of a control of that name.
  for (const name of ['parentNode', 'assignedSlot', 'nodeType', 'shadowRoot', 'childNodes'])
    Object.defineProperty(form, name, { value: input });
  expect(composedParent(form as Element)).toBe(main);
  expect([...Array.from(composedChildren(form as Element))]).toEqual([input]);
  expect(composedRoots(document)).toEqual([document]);
});
