import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import css from 'prosemirror-view/style/prosemirror.css?inline';
import { modelOf } from './prosemirror-model';
import { addStyle, HTML, present } from './starting-text';

addStyle(css);
const content = document.createElement('div');
content.innerHTML = HTML;
const keys = { 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo };
const state = EditorState.create({
  doc: DOMParser.fromSchema(schema).parse(content),
  plugins: [history(), keymap(keys), keymap(baseKeymap)],
});
const view = new EditorView(document.querySelector('#editor'), { state });
present(modelOf(() => view.state.doc));
