import { checkEditor } from './check-editor.ts';

checkEditor({ name: 'TinyMCE 6', module: 'tinymce.ts', host: 'body', frame: 'iframe.tox-edit-area__iframe' });
