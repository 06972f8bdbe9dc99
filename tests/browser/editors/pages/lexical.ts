import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { present } from './starting-text';

const host = document.querySelector<HTMLElement>('#editor') as HTMLElement;
host.contentEditable = 'true';
const editor = createEditor({
  onError(error) {
    throw error;
  },
});
editor.setRootElement(host);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.update(
  () => {
    const bold = $createTextNode('leaves at nune').toggleFormat('bold');
    const first = $createParagraphNode().append(
      $createTextNode('Teh boat '),
      bold,
      $createTextNode(' from the the pier.'),
    );
    $getRoot().append(first, $createParagraphNode().append($createTextNode('We recieve it.')));
  },
  { discrete: true, tag: 'history-merge' },
);
const read = <T>(get: () => T) => editor.getEditorState().read(get);
present({
  text: () =>
    read(() =>
      $getRoot()
        .getChildren()
        .map((line) => line.getTextContent())
        .join('\n'),
    ),
  bold: () =>
    read(() =>
      $getRoot()
        .getAllTextNodes()
        .filter((node) => node.hasFormat('bold'))
        .map((node) => node.getTextContent())
        .join(''),
    ),
});
