import { present, TEXT } from './starting-text';

const field = document.createElement('textarea');
field.value = TEXT;
document.querySelector('#editor')?.append(field);
/** The page keeps what it hears of. */
let heard = TEXT;
field.addEventListener('input', () => {
  heard = field.value;
});
present({ text: () => heard, bold: () => '' });
