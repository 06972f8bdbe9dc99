import { checkEditor } from './check-editor.ts';

for (const [name, module] of [
  ['textarea', 'textarea.ts'],
  ['textarea that React controls', 'react-textarea.ts'],
  ['textarea that Preact controls', 'preact-textarea.ts'],
] as const) {
  checkEditor({ name, module, host: 'textarea', hasFormats: false });
}
