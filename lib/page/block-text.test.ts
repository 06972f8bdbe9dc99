// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BlockText } from './block-text';

function textNode(data: string): Text {
  return document.createTextNode(data);
}

/** Every piece must say in its node what it says in the block. */
function expectTruePieces({ text, pieces }: BlockText): void {
  for (const { node, from, at, length } of pieces) {
    expect(node.data.slice(at, at + length).replace(/\s/g, ' ')).toBe(text.slice(from, from + length));
  }
}

describe('BlockText', () => {
  it('collapses white space across nodes and remembers where everything stood', () => {
    const block = new BlockText();
    for (const data of ['\n  The  mill', ' stands ', '\t', 'by the\u00a0river.  '])
      block.append(textNode(data));
    expect(block.text).toBe('The mill stands by the river.');
    expectTruePieces(block);
  });

  it('glues what the page glues and drops soft hyphens and zero-width spaces', () => {
    const block = new BlockText();
    block.append(textNode('T'));
    block.append(textNode('he wind\u00admill\u200b turns'));
    expect(block.text).toBe('The windmill turns');
    expectTruePieces(block);
  });

  it('keeps a line break unless a soft one is followed by a lower-case letter', () => {
    const block = new BlockText();
    block.append(textNode('12 Quay Street'));
    block.line(true);
    block.append(textNode('Port Ellery'));
    block.line(true);
    block.append(textNode('near the lock'));
    block.line(false);
    block.append(textNode('closed'));
    expect(block.text).toBe('12 Quay Street\nPort Ellery near the lock\nclosed');
  });

  it('keeps the lines of code', () => {
    const block = new BlockText();
    block.append(textNode('let a = 1;\n  let b = 2;\n'), 'hard');
    block.append(textNode('a += 1;\nb += a;'), 'hard');
    expect(block.text).toBe('let a = 1;\nlet b = 2;\na += 1;\nb += a;');
    expectTruePieces(block);
  });

  it('keeps lines that are shown, unless the next goes on in lower case', () => {
    const block = new BlockText();
    block.append(textNode('Ingredients:\n2 eggs\n\nSalt and\npepper'), 'soft');
    expect(block.text).toBe('Ingredients:\n2 eggs\nSalt and pepper');
  });

  it('puts one dot between cells, whatever else lies between them', () => {
    const block = new BlockText();
    block.cell();
    block.append(textNode(' Length '));
    block.cell();
    block.space();
    block.cell();
    block.append(textNode('40 m'));
    block.cell();
    expect(block.text).toBe('Length · 40 m');
  });
});
