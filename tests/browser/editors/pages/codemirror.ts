import { basicSetup, EditorView } from 'codemirror';
import { present, TEXT } from './starting-text';

const parent = document.querySelector('#editor') as HTMLElement;
const view = new EditorView({ doc: TEXT, parent, extensions: [basicSetup, EditorView.lineWrapping] });
present({ text: () => view.state.doc.toString(), bold: () => '' });
