import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import skin from 'tinymce/skins/ui/oxide/skin.min.css?inline';
import 'tinymce/themes/silver';
import { addStyle, HTML, modelOfHtml, present } from './starting-text';

addStyle(skin);

const [editor] = await tinymce.init({
  selector: '#editor',
  skin: false,
  content_css: false,
  content_style: 'body { font: 16px/1.5 sans-serif }',
  height: 300,
  setup: (one) => one.on('init', () => one.setContent(HTML)),
});
if (!editor) throw new Error('TinyMCE did not start');
editor.undoManager.clear();
editor.undoManager.add();
present(modelOfHtml(() => editor.getContent()));
