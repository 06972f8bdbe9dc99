import { checkEditor } from './check-editor.ts';

checkEditor({ name: 'plain contenteditable', module: 'contenteditable.ts', host: '#editor' });
