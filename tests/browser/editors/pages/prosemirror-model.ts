import type { Node } from 'prosemirror-model';
import type { EditorModel } from './starting-text';

export function modelOf(doc: () => Node): EditorModel {
  return {
    text: () => doc().textBetween(0, doc().content.size, '\n'),
    bold() {
      let bold = '';
      doc().descendants((node) => {
        if (node.marks.some(({ type }) => type.name === 'strong' || type.name === 'bold')) bold += node.text;
      });
      return bold;
    },
  };
}
