import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { present, TEXT } from './starting-text';

let shown = TEXT;

function Field() {
  const [value, setValue] = useState(TEXT);
  shown = value;
  const onInput = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) =>
    setValue(currentTarget.value);
  return h('textarea', { value, onInput });
}

render(h(Field, null), document.querySelector('#editor') as HTMLElement);
present({ text: () => shown, bold: () => '' });
