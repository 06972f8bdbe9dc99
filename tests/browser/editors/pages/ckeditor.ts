import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { HTML, modelOfHtml, present } from './starting-text';

const editor = await ClassicEditor.create(document.querySelector('#editor') as HTMLElement, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
  initialData: HTML,
});
present(modelOfHtml(() => editor.getData()));
