import { checkEditor } from './check-editor.ts';

checkEditor({ name: 'ProseMirror', module: 'prosemirror.ts', host: '.ProseMirror' });
