import { checkEditor } from './check-editor.ts';

checkEditor({ name: 'CKEditor 5', module: 'ckeditor.ts', host: '.ck-editor__editable' });
