// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { splitSentences } from '../text/sentences';
import { Anchors } from './anchors';
import { collectBlocks } from './collect-blocks';

const HTML = `
  <p>The <b>lock
   keeper</b> opened the gate. A <i>barge</i> came<a href="#n"> in</a>.</p>
  <table><tr><th>Depth</th><td>3 m</td></tr></table>`;

function read(): Anchors {
  let id = 0;
  const blocks = collectBlocks(
    document.body,
    () => true,
    () => true,
  ).map(({ text, pieces, kind }) => ({
    text,
    pieces,
    sentences: (kind === 'row' ? [{ start: 0, end: text.length }] : splitSentences(text, 'en')).map(
      (span) => ({
        id: id++,
        ...span,
      }),
    ),
  }));
  return new Anchors(document.body, blocks);
}

function said(ranges: readonly Range[]): string {
  return ranges.map((range) => range.toString().replace(/\s+/g, ' ')).join(' | ');
}

describe('Anchors.rangesOf', () => {
  beforeEach(() => {
    document.body.innerHTML = HTML;
  });

  it('gives the exact range of a sentence across inline elements', () => {
    const anchors = read();
    expect(said(anchors.rangesOf(0))).toBe('The lock keeper opened the gate.');
    expect(said(anchors.rangesOf(1))).toBe('A barge came in.');
  });

  it('gives part of a sentence by its offsets', () => {
    const anchors = read();
    const sentence = 'The lock keeper opened the gate.';
    const start = sentence.indexOf('keeper');
    expect(said(anchors.rangesOf(0, start, start + 'keeper opened'.length))).toBe('keeper opened');
    expect(said(anchors.rangesOf(0, start))).toBe('keeper opened the gate.');
  });

  it('spans the cells of a row', () => {
    expect(said(read().rangesOf(2))).toBe('Depth3 m');
  });

  it('finds the text again where the page has put new nodes in place of the old', () => {
    const anchors = read();
    document.body.innerHTML = `<div>Menu</div>${HTML}`;
    const ranges = anchors.rangesOf(1);
    expect(said(ranges)).toBe('A barge came in.');
    expect(ranges[0]?.startContainer.isConnected).toBe(true);
  });

  it('finds a sentence alone where the rest of its block has changed', () => {
    const anchors = read();
    document.body.innerHTML = '<p>Someone else opened it. A barge came in.</p>';
    expect(said(anchors.rangesOf(1))).toBe('A barge came in.');
  });

  it('notices text that was changed within its node', () => {
    const anchors = read();
    const bold = document.querySelector('b')?.firstChild as Text;
    bold.data = 'miller';
    expect(anchors.rangesOf(0)).toEqual([]);
    expect(said(anchors.rangesOf(1))).toBe('A barge came in.');
  });

  it('gives none for what is gone, unknown or empty', () => {
    const anchors = read();
    expect(anchors.rangesOf(99)).toEqual([]);
    expect(anchors.rangesOf(0, 5, 5)).toEqual([]);
    document.body.innerHTML = '<p>Nothing of it.</p>';
    expect(anchors.rangesOf(0)).toEqual([]);
  });
});
