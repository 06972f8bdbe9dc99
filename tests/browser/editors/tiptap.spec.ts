import { checkEditor } from './check-editor.ts';

checkEditor({ name: 'Tiptap', module: 'tiptap.ts', host: '.ProseMirror' });
