import Quill from 'quill';
import css from 'quill/dist/quill.core.css?inline';
import { addStyle, HTML, present } from './starting-text';

addStyle(css);
const quill = new Quill('#editor');
quill.clipboard.dangerouslyPasteHTML(HTML);
quill.history.clear();
present({
  text: () => quill.getText().trimEnd(),
  bold: () =>
    quill
      .getContents()
      .ops.filter(({ attributes }) => attributes?.bold)
      .map(({ insert }) => insert)
      .join(''),
});
