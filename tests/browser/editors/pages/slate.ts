import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node, Text } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { present } from './starting-text';

const editor = withHistory(withReact(createEditor()));
const line = (...children: object[]) => ({ type: 'paragraph', children }) as Descendant;
const initialValue = [
  line({ text: 'Teh boat ' }, { text: 'leaves at nune', bold: true }, { text: ' from the the pier.' }),
  line({ text: 'We recieve it.' }),
];
const renderLeaf = ({ attributes, children, leaf }: RenderLeafProps) =>
  createElement('span', attributes, 'bold' in leaf ? createElement('strong', null, children) : children);
const editable = createElement(Editable, { renderLeaf });
createRoot(document.querySelector('#editor') as HTMLElement).render(
  createElement(Slate, { editor, initialValue }, editable),
);
present({
  text: () => editor.children.map((child) => Node.string(child)).join('\n'),
  bold: () =>
    [...Node.texts(editor)]
      .filter(([leaf]) => Text.isText(leaf) && 'bold' in leaf)
      .map(([leaf]) => leaf.text)
      .join(''),
});
