import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { modelOf } from './prosemirror-model';
import { HTML, present } from './starting-text';

const element = document.querySelector<HTMLElement>('#editor');
const editor = new Editor({ element, extensions: [StarterKit], content: HTML });
present(modelOf(() => editor.state.doc));
