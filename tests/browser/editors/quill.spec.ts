import { checkEditor } from './check-editor.ts';

checkEditor({ name: 'Quill', module: 'quill.ts', host: '.ql-editor' });
