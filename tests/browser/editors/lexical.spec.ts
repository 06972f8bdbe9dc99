import { checkEditor } from './check-editor.ts';

checkEditor({ name: 'Lexical', module: 'lexical.ts', host: '#editor' });
