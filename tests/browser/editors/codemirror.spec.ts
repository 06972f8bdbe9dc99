import { checkEditor } from './check-editor.ts';

checkEditor({ name: 'CodeMirror 6', module: 'codemirror.ts', host: '.cm-content', hasFormats: false });
