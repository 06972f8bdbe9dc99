import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { present, TEXT } from './starting-text';

let shown = TEXT;

function Field() {
  const [value, setValue] = useState(TEXT);
  shown = value;
  const onChange = ({ target }: { target: HTMLTextAreaElement }) => setValue(target.value);
  return createElement('textarea', { value, onChange });
}

createRoot(document.querySelector('#editor') as HTMLElement).render(createElement(Field, null));
present({ text: () => shown, bold: () => '' });
