import { checkEditor } from './check-editor.ts';

checkEditor({ name: 'Slate', module: 'slate.ts', host: '[data-slate-editor]' });
